package org.lookback.rescue.web;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.web.Readers;
import org.lookback.directory.Directory;
import org.lookback.directory.PostRole;
import org.lookback.directory.Unit;
import org.lookback.directory.UnitKind;
import org.lookback.refusal.Refusal;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Who sees what: a hospital its own bookings, the district numbers and never a single patient. (C5) */
@Component
class RescueSight {

    private static final Set<String> DISTRICT = Set.of("health", "oversight");
    private static final Set<PostRole> IN_CHARGE = Set.of(PostRole.REVIEWER, PostRole.HEAD);

    private final Readers readers;
    private final Directory directory;

    RescueSight(Readers readers, Directory directory) {
        this.readers = readers;
        this.directory = directory;
    }

    /** Supervisors, the health commission and the oversight office. */
    boolean isDistrict(Authentication login) {
        var reader = readers.of(login);
        return reader.overseesAll() || reader.units().stream().anyMatch(DISTRICT::contains);
    }

    /** The hospitals at which somebody has a post. @param wanted one of them, or null @throws Refusal RESCUE_FORBIDDEN, NOT_YOUR_HOSPITAL, COUNTS_ONLY */
    Set<String> own(@Nullable String wanted, Authentication login) {
        return narrowed(wanted, at(login, Set.of(PostRole.values())), login);
    }

    /** The same for those who answer for others' work. */
    Set<String> inCharge(@Nullable String wanted, Authentication login) {
        return narrowed(wanted, at(login, IN_CHARGE), login);
    }

    private Set<String> narrowed(@Nullable String wanted, Set<String> hospitals, Authentication login) {
        if (isDistrict(login)) {
            throw Refusal.forbidden("COUNTS_ONLY", "区级单位只查看数字，不查看单个患者的预约；需要了解个案的，请向医院了解。");
        }
        if (hospitals.isEmpty()) {
            throw Refusal.forbidden("RESCUE_FORBIDDEN", "这里只对医院的相应岗位和区级监督单位开放，请联系系统管理员。");
        }
        if (wanted == null || wanted.isBlank()) {
            return hospitals;
        }
        if (!hospitals.contains(wanted.strip())) {
            throw Refusal.forbidden("NOT_YOUR_HOSPITAL", "您只能查看本医院的情况，请去掉参数 hospital 或改为本医院代码。");
        }
        return Set.of(wanted.strip());
    }

    private Set<String> at(Authentication login, Set<PostRole> posts) {
        var reader = readers.of(login);
        return directory.units().stream()
                .filter(unit -> unit.kind() == UnitKind.HOSPITAL)
                .map(Unit::code)
                .filter(code -> Arrays.stream(PostRole.values())
                        .filter(posts::contains)
                        .anyMatch(post -> reader.groups().contains(post.group(code))))
                .collect(Collectors.toSet());
    }

    /** @throws Refusal UNIT_UNKNOWN, NOT_A_HOSPITAL */
    void requireHospital(String code) {
        if (directory.unit(code).kind() != UnitKind.HOSPITAL) {
            throw Refusal.invalid("NOT_A_HOSPITAL", "“%s”不是医院，请核对机构代码。".formatted(code));
        }
    }
}
