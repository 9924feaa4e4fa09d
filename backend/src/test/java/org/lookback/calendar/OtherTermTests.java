package org.lookback.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lookback.calendar.ShippedCalendar.at;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lookback.refusal.Refusal;

/** Terms in calendar days and clock hours, amounts, and what "on time" means. */
class OtherTermTests {

    private static final DeadlineCalculator CALCULATOR = ShippedCalendar.calculator();

    @ParameterizedTest(name = "{0} + {1} calendar days = {2}")
    @CsvSource({
        "2026-09-30T18:05, 7, 2026-10-07T23:59:59",
        "2026-09-30T18:05, 15, 2026-10-15T23:59:59",
        "2026-10-12T09:00, 7, 2026-10-19T23:59:59",
        "2026-10-14T09:00, 5, 2026-10-19T23:59:59",
        "2026-06-22T09:00, 180, 2026-12-19T23:59:59",
    })
    void calendarDaysCountHolidaysToo(String start, int amount, String due) {
        assertThat(CALCULATOR
                        .due(at(start), Term.calendarDays(amount, Cutoff.PARTY))
                        .dueAt())
                .isEqualTo(at(due));
    }

    @ParameterizedTest(name = "{0} + {1} calendar days, rolled = {2}")
    @CsvSource({
        "2026-09-20T16:00, 7, 2026-09-28T17:30",
        "2026-09-20T16:00, 30, 2026-10-20T17:30",
        "2026-10-12T10:00, 7, 2026-10-19T17:30",
        "2026-10-12T10:00, 30, 2026-11-11T17:30",
        "2026-10-03T10:00, 7, 2026-10-10T17:30",
    })
    void aLookBackNeverFallsOnADayOff(String start, int amount, String due) {
        assertThat(CALCULATOR
                        .due(at(start), Term.calendarDaysRolled(amount, Cutoff.OFFICE))
                        .dueAt())
                .isEqualTo(at(due));
    }

    @ParameterizedTest(name = "{0} + {1} hours = {2}")
    @CsvSource({
        "2026-10-02T23:25, 2, 2026-10-03T01:25",
        "2026-09-30T18:05, 24, 2026-10-01T18:05",
        "2026-12-31T23:30, 1, 2027-01-01T00:30",
    })
    void clockHoursRunThroughNightsAndHolidays(String start, int amount, String due) {
        assertThat(CALCULATOR.due(at(start), Term.clockHours(amount)).dueAt()).isEqualTo(at(due));
    }

    @Test
    void theDueTimeItselfIsOnTimeAndTheNextSecondIsLate() {
        var due = CALCULATOR.due(at("2026-09-30T10:20"), Term.workingDays(3, Cutoff.PARTY));

        assertThat(due.isMetBy(at("2026-10-10T23:59:59"))).isTrue();
        assertThat(due.isMetBy(at("2026-10-10T23:59:59").plusMillis(999))).isTrue();
        assertThat(due.isMetBy(at("2026-10-11T00:00:00"))).isFalse();
    }

    @ParameterizedTest(name = "{0} {1} is refused")
    @CsvSource({"WD, 0", "WD, -3", "WD, 3661", "CD, 0", "CD, 3661", "CH, 0", "CH, 87601", "CH, -2147483648"})
    void amountsThatMakeNoSenseAreRefused(TermKind kind, int amount) {
        assertThatThrownBy(() -> new Term(kind, amount, Cutoff.PARTY, false))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("TERM_AMOUNT_OUT_OF_RANGE"))
                .hasMessageContaining("请填写1至");
    }

    @ParameterizedTest(name = "{0} {1} is counted")
    @CsvSource({"WD, 3660", "CD, 3660", "CH, 87600"})
    void theLongestTermsAreCountedAndStayReadable(TermKind kind, int amount) {
        var due = CALCULATOR.due(at("2026-09-30T10:20"), new Term(kind, amount, Cutoff.PARTY, true));

        assertThat(due.dueAt()).isAfter(at("2036-09-01T00:00"));
        assertThat(String.join("\n", due.explanation())).hasSizeLessThan(10_000);
    }
}
