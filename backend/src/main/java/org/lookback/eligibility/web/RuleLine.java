package org.lookback.eligibility.web;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lookback.eligibility.EligibilityRule;
import org.lookback.eligibility.EvidenceType;
import org.lookback.outpatient.DepartmentKind;

/** What is asked in one kind of department on one day. @param asked false: nothing, and the other fields are empty */
record RuleLine(
        String kind,
        String kindName,
        boolean asked,
        @Nullable String rule,
        @Nullable String evidenceType,
        @Nullable String required,
        @Nullable Long hours,
        @Nullable String basis,
        String sentence) {

    static RuleLine of(DepartmentKind kind, Optional<EligibilityRule> found) {
        if (found.isEmpty() || found.get().exempt()) {
            var id = found.map(EligibilityRule::id).orElse(null);
            return new RuleLine(kind.name(), kind.label(), false, id, null, null, null, null, "不核验入院凭证。");
        }
        var rule = found.get();
        return new RuleLine(
                kind.name(),
                kind.label(),
                true,
                rule.id(),
                rule.evidenceType(),
                rule.required().name(),
                rule.validity().toHours(),
                rule.basis().name(),
                "到就诊时，%s结果为%s，从%s起不超过 %d 小时。"
                        .formatted(
                                name(rule.evidenceType()),
                                rule.required().label(),
                                rule.basis().label(),
                                rule.validity().toHours()));
    }

    private static String name(String type) {
        return Arrays.stream(EvidenceType.values())
                .filter(known -> known.name().equals(type))
                .map(EvidenceType::label)
                .findFirst()
                .orElse(type);
    }
}
