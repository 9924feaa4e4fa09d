package org.lookback.invitation;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.lookback.eligibility.Basis;
import org.lookback.eligibility.EligibilityRule;
import org.lookback.eligibility.EvidenceType;

/** What a patient must bring to a visit and until when to be tested, in words (D18). [S0] */
final class TestAdvice {

    /** From the sample to the result. [D] */
    private static final Duration LABORATORY = Duration.ofHours(12);

    private static final String NOTHING = "就诊不需要检测结果";

    private TestAdvice() {}

    /** @param rule null where nothing is asked */
    static String of(@Nullable EligibilityRule rule, Instant visit, Instant now) {
        if (rule == null || rule.exempt()) {
            return NOTHING;
        }
        var latest = latestSample(rule, visit);
        var asked = "就诊时须有%d小时内的%s%s结果（按%s算）"
                .formatted(
                        rule.validity().toHours(),
                        kind(rule.evidenceType()),
                        rule.required().label(),
                        rule.basis() == Basis.REPORTED_AT ? "报告时间" : "采样时间");
        return now.isBefore(latest) ? asked + "，最晚" + ShortTime.of(latest) + "采样" : asked + "，请尽快检测";
    }

    /** So that the result is there in time; by sampling time never before a sample would still count. */
    static Instant latestSample(EligibilityRule rule, Instant visit) {
        var latest = visit.minus(LABORATORY);
        var earliest = visit.minus(rule.validity());
        return rule.basis() == Basis.SAMPLED_AT && latest.isBefore(earliest) ? earliest : latest;
    }

    private static String kind(String code) {
        return Arrays.stream(EvidenceType.values())
                .filter(type -> type.name().equals(code))
                .map(EvidenceType::label)
                .findFirst()
                .orElse("检测");
    }
}
