package org.lookback.eligibility;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Evidence against one rule, to the second. (B4) [S0] */
final class Screening {

    private static final String NOTHING_ASKED = "本次就诊不需要核验入院凭证。";
    private static final String ADMITTED = "入院凭证在就诊时有效。";
    /** Also said of a positive result: the sentence must not tell. */
    private static final String NONE = "没有符合要求的入院凭证。";

    private static final String TOO_OLD = "入院凭证到就诊时超过 %d 小时的时限。";

    private Screening() {}

    static Eligibility of(Optional<EligibilityRule> asked, Instant slotStart, List<Evidence> evidence) {
        if (asked.isEmpty() || asked.get().exempt()) {
            return new Eligibility(true, asked.map(EligibilityRule::id).orElse(null), null, false, NOTHING_ASKED);
        }
        var rule = asked.get();
        var ofType = evidence.stream()
                .filter(one -> one.type().equals(rule.evidenceType()))
                .toList();
        if (isPositive(rule, ofType)) {
            return new Eligibility(false, rule.id(), null, true, NONE);
        }
        var until = ofType.stream()
                .filter(one -> one.result() == rule.required())
                .map(one -> validUntil(rule, one))
                .max(Comparator.naturalOrder())
                .orElse(null);
        if (until == null) {
            return new Eligibility(false, rule.id(), null, false, NONE);
        }
        var admitted = ofType.stream().anyMatch(one -> rule.admits(one, slotStart));
        var reason = admitted ? ADMITTED : TOO_OLD.formatted(rule.validity().toHours());
        return new Eligibility(admitted, rule.id(), until, false, reason);
    }

    /** A positive result is outdated only by what is required, sampled after it and reported no earlier. */
    private static boolean isPositive(EligibilityRule rule, List<Evidence> ofType) {
        return ofType.stream()
                .filter(one -> one.result() == TestResult.POSITIVE)
                .anyMatch(positive -> ofType.stream()
                        .filter(one -> one.result() == rule.required() && one.result() != TestResult.POSITIVE)
                        .noneMatch(later -> later.sampledAt().isAfter(positive.sampledAt())
                                && !later.reportedAt().isBefore(positive.reportedAt())));
    }

    static Instant validUntil(EligibilityRule rule, Evidence evidence) {
        var from = rule.basis() == Basis.REPORTED_AT ? evidence.reportedAt() : evidence.sampledAt();
        return from.plus(rule.validity());
    }
}
