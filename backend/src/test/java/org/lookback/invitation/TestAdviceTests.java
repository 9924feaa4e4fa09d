package org.lookback.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.lookback.Story;
import org.lookback.eligibility.Basis;
import org.lookback.eligibility.EligibilityRule;
import org.lookback.eligibility.TestResult;

/** What a patient must bring, and until when to be tested. */
class TestAdviceTests {

    private static final Instant VISIT = Story.time("2026-10-10T10:00");
    private static final Instant NOW = Story.time("2026-10-07T20:25");

    @Test
    void theSampleIsTakenHalfADayBeforeTheVisitAtTheLatest() {
        assertThat(TestAdvice.of(rule(48, Basis.REPORTED_AT), VISIT, NOW))
                .isEqualTo("就诊时须有48小时内的核酸检测阴性结果（按报告时间算），最晚10月9日周五22:00采样");
        assertThat(TestAdvice.of(rule(24, Basis.SAMPLED_AT), VISIT, NOW))
                .isEqualTo("就诊时须有24小时内的核酸检测阴性结果（按采样时间算），最晚10月9日周五22:00采样");
    }

    @Test
    void bySamplingTimeNotSoEarlyThatItNoLongerCounts() {
        assertThat(TestAdvice.latestSample(rule(6, Basis.SAMPLED_AT), VISIT)).isEqualTo(Story.time("2026-10-10T04:00"));
        assertThat(TestAdvice.latestSample(rule(6, Basis.REPORTED_AT), VISIT))
                .isEqualTo(Story.time("2026-10-09T22:00"));
    }

    @Test
    void whoIsLateHearsSoAndWhereNothingIsAskedNothingIsSaid() {
        assertThat(TestAdvice.of(rule(48, Basis.REPORTED_AT), VISIT, Story.time("2026-10-09T22:00")))
                .endsWith("，请尽快检测");
        assertThat(TestAdvice.of(null, VISIT, NOW)).isEqualTo("就诊不需要检测结果");
        assertThat(TestAdvice.of(
                        new EligibilityRule("E", "", TestResult.NEGATIVE, Duration.ZERO, Basis.REPORTED_AT, true),
                        VISIT,
                        NOW))
                .isEqualTo("就诊不需要检测结果");
    }

    private static EligibilityRule rule(int hours, Basis basis) {
        return new EligibilityRule("R", "NAT", TestResult.NEGATIVE, Duration.ofHours(hours), basis, false);
    }
}
