package org.lookback.flag;

import java.util.Arrays;
import java.util.stream.Stream;
import org.lookback.directory.Directory;
import org.lookback.directory.PostRole;
import org.lookback.directory.Unit;
import org.lookback.refusal.Refusal;
import org.lookback.venue.Venue;
import org.springframework.stereotype.Service;

/** The two units of a flag: the subdistrict that gives it and the department that regulates the trade. */
@Service
public class FlagUnits {

    private final Directory directory;

    FlagUnits(Directory directory) {
        this.directory = directory;
    }

    /** @return the subdistrict. @throws Refusal FLAG_NOT_YOUR_VENUE, FLAG_NO_SUBDISTRICT, FLAG_APPROVER_NOMINATES */
    String requireMayNominate(Venue venue, String person) {
        var subdistrict = venue.subdistrict();
        if (subdistrict == null || subdistrict.isBlank()) {
            throw Refusal.conflict("FLAG_NO_SUBDISTRICT", "场所 %s 没有登记所属街道，红旗须由街道授予，请先补全台账。".formatted(venue.code()));
        }
        if (!worksFor(person, subdistrict) && !worksFor(person, venue.department())) {
            throw Refusal.forbidden(
                    "FLAG_NOT_YOUR_VENUE",
                    "场所 %s 由%s、%s管理，只有这两个单位的人员可以提名红旗。"
                            .formatted(venue.code(), name(subdistrict), name(venue.department())));
        }
        var heads = directory.members(PostRole.HEAD.group(subdistrict));
        if (heads.size() == 1 && heads.contains(person)) {
            throw Refusal.forbidden("FLAG_APPROVER_NOMINATES", "您是唯一能审批这面红旗的负责人，不能自己提名，请由本单位其他人员或主管部门提名。");
        }
        return subdistrict;
    }

    /** Whether the person holds any post in the unit. */
    public boolean worksFor(String person, String unit) {
        var groups = directory.groupsOf(person);
        return Arrays.stream(PostRole.values()).anyMatch(role -> groups.contains(role.group(unit)));
    }

    public String name(String unit) {
        return directory.findUnit(unit).map(Unit::name).orElse(unit);
    }

    public String nameOf(String person) {
        return directory.findPerson(person).map(one -> one.name()).orElse(person);
    }

    /** Whoever is told of what becomes of a flag: the nominator, and both units. */
    static String[] concerned(RedFlag flag) {
        var nomination = flag.nomination();
        return Stream.of(
                        nomination.by(),
                        PostRole.HANDLER.group(nomination.subdistrict()),
                        PostRole.REVIEWER.group(nomination.department()))
                .toArray(String[]::new);
    }
}
