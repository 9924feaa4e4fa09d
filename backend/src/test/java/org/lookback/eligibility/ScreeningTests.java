package org.lookback.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lookback.Story;

/** Evidence against the rule, to the second: the story of S7. */
class ScreeningTests {

    private static final EligibilityRule REPORTED = rule(Basis.REPORTED_AT);
    private static final EligibilityRule SAMPLED = rule(Basis.SAMPLED_AT);
    private static final Instant SLOT = Story.time("2026-10-08T09:00");

    @Test
    void halfAnHourTooOldIsBlockedAndSaysUntilWhenItAdmitted() {
        var found = screened(REPORTED, SLOT, negative("2026-10-05T21:30", "2026-10-06T08:30"));

        assertThat(found.eligible()).isFalse();
        assertThat(found.positive()).isFalse();
        assertThat(found.ruleId()).isEqualTo("NAT-48H");
        assertThat(found.validUntil()).isEqualTo(Story.time("2026-10-08T08:30"));
        assertThat(found.reason()).isEqualTo("入院凭证到就诊时超过 48 小时的时限。");
    }

    @Test
    void fortyEightHoursToTheSecondAdmitAndOneSecondMoreDoesNot() {
        assertThat(screened(REPORTED, SLOT, negative("2026-10-05T21:30", "2026-10-06T09:00:00"))
                        .eligible())
                .isTrue();
        assertThat(screened(REPORTED, SLOT, negative("2026-10-05T21:30", "2026-10-06T08:59:59"))
                        .eligible())
                .isFalse();
    }

    @Test
    void countedFromTheSampleTheBoundaryCaseIsBlocked() {
        assertThat(screened(SAMPLED, SLOT, negative("2026-10-05T21:30", "2026-10-06T09:00:00"))
                        .eligible())
                .isFalse();
    }

    @Test
    void theNewTestAdmitsAtTheNewTime() {
        var slot = Story.time("2026-10-10T10:00");
        var old = negative("2026-10-05T21:30", "2026-10-06T08:30");

        assertThat(screened(REPORTED, slot, negative("2026-10-08T15:00", "2026-10-08T22:00"), old)
                        .eligible())
                .isTrue();
        assertThat(screened(REPORTED, slot, old).eligible()).isFalse();
    }

    @Test
    void aPositiveResultAdmitsNobodyWhateverOlderNegativeThereIsAndTheSentenceDoesNotTell() {
        var positive = result(TestResult.POSITIVE, "2026-10-07T08:00", "2026-10-07T20:00");
        var found = screened(REPORTED, SLOT, positive, negative("2026-10-07T07:59", "2026-10-07T19:00"));

        assertThat(found.eligible()).isFalse();
        assertThat(found.positive()).isTrue();
        assertThat(found.validUntil()).isNull();
        assertThat(found.reason()).isEqualTo(screened(REPORTED, SLOT).reason()).doesNotContain("阳", "检测");
        assertThat(screened(REPORTED, SLOT, negative("2026-10-07T12:00", "2026-10-07T22:00"), positive)
                        .eligible())
                .as("sampled later, reported later")
                .isTrue();
        assertThat(screened(REPORTED, SLOT, negative("2026-10-07T12:00", "2026-10-07T15:00"), positive)
                        .positive())
                .as("reported before the positive one was")
                .isTrue();
        assertThat(screened(
                                REPORTED,
                                SLOT,
                                result(TestResult.INCONCLUSIVE, "2026-10-07T21:00", "2026-10-07T22:00"),
                                positive)
                        .positive())
                .isTrue();
    }

    @Test
    void anUnclearResultOrAnotherKindOfTestIsNoEvidenceAndNoHarm() {
        var unclear = result(TestResult.INCONCLUSIVE, "2026-10-07T08:00", "2026-10-07T20:00");
        var antigen = new Evidence(
                "P-1",
                "ANTIGEN",
                TestResult.NEGATIVE,
                Story.time("2026-10-08T08:00"),
                Story.time("2026-10-08T08:15"),
                "");

        assertThat(screened(REPORTED, SLOT, unclear, antigen).eligible()).isFalse();
        assertThat(screened(REPORTED, SLOT, unclear, negative("2026-10-06T20:00", "2026-10-07T06:00"))
                        .eligible())
                .isTrue();
        assertThat(screened(REPORTED, SLOT, negative("2026-10-08T08:00", "2026-10-08T09:00:01"))
                        .eligible())
                .as("reported when the visit had begun")
                .isFalse();
    }

    @Test
    void whereNothingIsAskedEverybodyIsAdmittedAndTheNumberNamesNoDepartment() {
        var exempt = new EligibilityRule("EXEMPT", "", TestResult.NEGATIVE, Duration.ZERO, Basis.REPORTED_AT, true);

        assertThat(Screening.of(Optional.empty(), SLOT, List.of()))
                .isEqualTo(new Eligibility(true, null, null, false, "本次就诊不需要核验入院凭证。"));
        assertThat(Screening.of(Optional.of(exempt), SLOT, List.of()).eligible())
                .isTrue();
        assertThat(Screening.of(Optional.of(exempt), SLOT, List.of()).reason()).contains("不需要核验");
    }

    private static Eligibility screened(EligibilityRule rule, Instant slot, Evidence... evidence) {
        return Screening.of(Optional.of(rule), slot, List.of(evidence));
    }

    private static Evidence negative(String sampled, String reported) {
        return result(TestResult.NEGATIVE, sampled, reported);
    }

    private static Evidence result(TestResult result, String sampled, String reported) {
        return new Evidence("P-1", "NAT", result, Story.time(sampled), Story.time(reported), "");
    }

    private static EligibilityRule rule(Basis basis) {
        return new EligibilityRule("NAT-48H", "NAT", TestResult.NEGATIVE, Duration.ofHours(48), basis, false);
    }
}
