package org.lookback.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lookback.calendar.ShippedCalendar.at;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lookback.refusal.Refusal;

/** Terms that are extended or paused. */
class ChangedTermTests {

    private static final DeadlineCalculator CALCULATOR = ShippedCalendar.calculator();
    private static final Term THREE_DAYS = Term.workingDays(3, Cutoff.PARTY);

    @Test
    void anExtensionCountsFromTheOldDueDateNotFromTheDecision() {
        var extended = CALCULATOR.extend(at("2026-09-24T23:59:59"), Term.workingDays(5, Cutoff.PARTY));

        assertThat(extended.dueAt()).isEqualTo(at("2026-10-09T23:59:59"));
        assertThat(extended.explanation().get(0)).contains("2026-09-24（周四）23:59:59", "延长5个工作日");
    }

    @Test
    void anExtensionByHoursIsExact() {
        assertThat(CALCULATOR.extend(at("2026-10-03T01:25"), Term.clockHours(2)).dueAt())
                .isEqualTo(at("2026-10-03T03:25"));
    }

    @ParameterizedTest(name = "paused {0}, due {1}, resumed {2}: {3}")
    @CsvSource({
        // 28, 29, 30 September, 8 and 9 October were left
        "2026-09-24T10:00, 2026-10-09T23:59:59, 2026-10-12T09:00, 2026-10-19T23:59:59",
        // nothing was left on the last day: one day is given all the same
        "2026-09-24T10:00, 2026-09-24T23:59:59, 2026-09-30T09:00, 2026-10-08T23:59:59",
        // only days off were left
        "2026-09-30T18:00, 2026-10-07T23:59:59, 2026-10-09T09:00, 2026-10-10T23:59:59",
        // resumed on a day off
        "2026-09-08T10:00, 2026-09-10T23:59:59, 2026-10-03T09:00, 2026-10-09T23:59:59",
        // paused and resumed on one day: nothing changes
        "2026-09-08T10:00, 2026-09-10T23:59:59, 2026-09-08T16:00, 2026-09-10T23:59:59",
    })
    void theRestOfATermInWorkingDaysRunsFromTheResumption(
            String suspended, String due, String resumed, String expected) {
        assertThat(CALCULATOR
                        .resume(at(suspended), at(due), at(resumed), THREE_DAYS)
                        .dueAt())
                .isEqualTo(at(expected));
    }

    @Test
    void theRestOfOtherTermsIsCountedInTheirOwnUnit() {
        var days = Term.calendarDays(7, Cutoff.PARTY);
        var hours = Term.clockHours(24);

        assertThat(CALCULATOR.resume(at("2026-09-30T10:00"), at("2026-10-07T23:59:59"), at("2026-10-10T09:00"), days))
                .extracting(DueDate::dueAt)
                .isEqualTo(at("2026-10-17T23:59:59"));
        assertThat(CALCULATOR.resume(at("2026-09-30T10:00"), at("2026-09-30T15:30"), at("2026-10-01T09:00"), hours))
                .extracting(DueDate::dueAt)
                .isEqualTo(at("2026-10-01T14:30"));
        assertThat(CALCULATOR.resume(at("2026-09-30T15:30"), at("2026-09-30T15:30"), at("2026-10-01T09:00"), hours))
                .extracting(DueDate::dueAt)
                .isEqualTo(at("2026-10-01T10:00"));
    }

    @Test
    void aTermThatHasPassedIsNotRevivedByAPause() {
        assertThatThrownBy(() -> CALCULATOR.resume(
                        at("2026-09-25T00:00"), at("2026-09-24T23:59:59"), at("2026-09-28T09:00"), THREE_DAYS))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("期限已于2026-09-24（周四）23:59:59届满");
    }

    @Test
    void aPauseCannotEndBeforeItBegan() {
        assertThatThrownBy(() -> CALCULATOR.resume(
                        at("2026-09-24T10:00"), at("2026-09-24T23:59:59"), at("2026-09-24T09:00"), THREE_DAYS))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("恢复时间");
    }
}
