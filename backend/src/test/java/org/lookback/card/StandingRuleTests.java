package org.lookback.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.lookback.calendar.ShippedCalendar.at;
import static org.lookback.card.Papers.ended;
import static org.lookback.card.Papers.failed;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lookback.calendar.ShippedCalendar;
import org.lookback.card.Standing.Next;
import org.lookback.refusal.Refusal;

/** When a test may be taken, by the real calendar. */
class StandingRuleTests {

    private final StandingRule rule = new StandingRule(Papers.NUMBERS, ShippedCalendar.calendar());

    @Test
    void scenarioS2FailsOnThursdayAndMayTryAgainOnFriday() {
        var attempts = List.of(ended(1, "2026-09-17T10:30", 72));

        assertThat(rule.of(attempts, List.of())).isEqualTo(new Standing(Next.ATTEMPT, 2, at("2026-09-18T00:00")));
        refused("RETAKE_TOO_EARLY", "2026-09-18", attempts, List.of(), "2026-09-17T15:00");
        allowed(attempts, List.of(), "2026-09-18T09:00");
    }

    @Test
    void theNextWorkingDayMayBeAMakeUpSundayOrComeAfterTheHoliday() {
        allowed(failed("2026-09-18T16:00"), List.of(), "2026-09-20T09:00");
        refused("RETAKE_TOO_EARLY", "2026-09-20", failed("2026-09-18T16:00"), List.of(), "2026-09-19T09:00");
        refused("RETAKE_TOO_EARLY", "2026-10-08", failed("2026-09-30T16:00"), List.of(), "2026-10-07T23:59:59");
    }

    @Test
    void afterTheThirdFailureTrainingComesFirstAndThenFiveWorkingDays() {
        var attempts = failed("2026-09-14T10:00", "2026-09-15T10:00", "2026-09-16T10:00");
        refused("TRAINING_FIRST", "培训", attempts, List.of(), "2026-12-01T09:00");
        assertThat(rule.of(attempts, List.of())).isEqualTo(new Standing(Next.TRAINING, 0, null));

        // 18, make-up Sunday 20, 21, 22, 23
        var trained = List.of(training(3, "2026-09-17"));
        refused("RETAKE_TOO_EARLY", "2026-09-23", attempts, trained, "2026-09-22T18:00");
        allowed(attempts, trained, "2026-09-23T09:00");
        assertThat(rule.of(attempts, trained).attemptsLeft()).isEqualTo(3);
    }

    @Test
    void aSecondRoundThatFailsNeedsATrainingOfItsOwn() {
        var attempts = failed(
                "2026-09-14T10:00",
                "2026-09-15T10:00",
                "2026-09-16T10:00",
                "2026-09-23T10:00",
                "2026-09-24T10:00",
                "2026-09-28T10:00");
        refused("TRAINING_FIRST", "培训", attempts, List.of(training(3, "2026-09-17")), "2026-12-01T09:00");
    }

    @Test
    void whoeverHasPassedIsDone() {
        var attempts = List.of(ended(1, "2026-09-17T10:30", 72), ended(2, "2026-09-18T09:00", 80));

        assertThat(rule.of(attempts, List.of()).next()).isEqualTo(Next.PASSED);
        refused("ALREADY_PASSED", "合格", attempts, List.of(), "2026-09-21T09:00");
    }

    @Test
    void oneMarkBelowThePassIsAFailure() {
        assertThat(ended(1, "2026-09-17T10:30", 79).state()).isEqualTo(Attempt.State.FAILED);
        assertThat(ended(1, "2026-09-17T10:30", 80).state()).isEqualTo(Attempt.State.PASSED);
    }

    @Test
    void aRunningAttemptIsFinishedFirstAndACancelledOneNeverCounts() {
        refused("TEST_RUNNING", "还没有结束", List.of(Papers.open(1, "2026-09-17T10:00")), List.of(), "2026-09-18T09:00");
        assertThat(rule.of(List.of(Papers.voided(1, "2026-09-17T10:00")), List.of()))
                .isEqualTo(new Standing(Next.ATTEMPT, 3, null));
    }

    @Test
    void aClockThatWasSetBackIsNoticed() {
        refused("CLOCK_MOVED_BACK", "时间", failed("2026-09-17T10:30"), List.of(), "2026-09-16T09:00");
    }

    private static Training training(int after, String day) {
        return new Training(Papers.CASE, after, LocalDate.parse(day), "集中培训", "li.officer1", at(day + "T17:00"));
    }

    private void allowed(List<Attempt> attempts, List<Training> trainings, String now) {
        assertThatCode(() -> rule.checkAttempt(attempts, trainings, at(now))).doesNotThrowAnyException();
    }

    private void refused(String code, String words, List<Attempt> attempts, List<Training> trainings, String now) {
        var refusal = catchThrowableOfType(Refusal.class, () -> rule.checkAttempt(attempts, trainings, at(now)));
        assertThat(refusal).as("a refusal at %s", now).isNotNull();
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.getMessage()).contains(words).endsWith("。");
    }
}
