package org.lookback.representation;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.directory.Directory;
import org.lookback.directory.FourEyes;
import org.lookback.directory.Person;
import org.lookback.directory.PostRole;
import org.lookback.directory.SpecialGroup;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;

/** Who may take an objection in, and who may rule on it. */
@Service
public class RepresentationRights {

    /** The platform itself, when another process asks. */
    public static final String SYSTEM = "system";

    private final Directory directory;
    private final FourEyes fourEyes;

    RepresentationRights(Directory directory, FourEyes fourEyes) {
        this.directory = directory;
        this.fourEyes = fourEyes;
    }

    /** Whether this person rules on objections, so that all of them must be readable. */
    public boolean reviews(String person) {
        return directory.groupsOf(person).contains(SpecialGroup.LEGAL_REVIEW.id());
    }

    /** Units of all who rule on objections; they read the case file from then on. */
    List<String> reviewersUnits() {
        return directory.members(SpecialGroup.LEGAL_REVIEW.id()).stream()
                .flatMap(person -> directory.findPerson(person).stream())
                .map(Person::unit)
                .filter(unit -> !unit.isBlank())
                .distinct()
                .toList();
    }

    /** @throws Refusal NOT_YOUR_CASE unless the person works for the lead unit or reviews */
    void requireMayTakeIn(String person, @Nullable String leadUnit) {
        if (!person.equals(SYSTEM) && !worksFor(person, leadUnit) && !reviews(person)) {
            throw Refusal.forbidden("NOT_YOUR_CASE", "只有案件主办单位的人员和法制审核人员可以登记陈述申辩，请联系主办单位。");
        }
    }

    /** Nobody judges what he recorded, approved or served himself. @throws Refusal FOUR_EYES, NOT_A_REVIEWER */
    void requireMayRule(String person, Contestable contestable, Instant filedAt) {
        contestable
                .involved()
                .forEach(one -> fourEyes.check(
                        one,
                        filedAt,
                        person,
                        "参与过案件 %s 的检查、审核或送达的人员，不能审查这份陈述申辩，请由另一名法制审核人员审查。".formatted(contestable.number())));
        if (!reviews(person)) {
            throw Refusal.forbidden("NOT_A_REVIEWER", "只有法制审核人员可以审查陈述申辩、决定暂停或恢复执行。");
        }
    }

    private boolean worksFor(String person, @Nullable String unit) {
        var groups = directory.groupsOf(person);
        return unit != null
                && Arrays.stream(PostRole.values())
                        .map(role -> role.group(unit))
                        .anyMatch(groups::contains);
    }
}
