package org.lookback.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lookback.calendar.ShippedCalendar.at;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lookback.calendar.ShippedCalendar;
import org.lookback.calendar.TermKind;
import org.lookback.calendar.WorkingCalendar;
import org.lookback.refusal.Refusal;

/** When a request for more time is in time, and how much it may ask for [S3][W5]. */
class ExtensionRuleTests {

    private static final WorkingCalendar CALENDAR = ShippedCalendar.calendar();
    private static final ExtensionRule ORDER = new ExtensionRule(1, TermKind.WD, 5, TermKind.WD, 1, true, 90);
    private static final ExtensionRule HOTLINE = new ExtensionRule(1, TermKind.WD, 10, TermKind.WD, 0, false, 0);
    private static final ExtensionRule NEVER = new ExtensionRule(0, TermKind.WD, 0, TermKind.WD, 0, false, 0);

    @ParameterizedTest(name = "due {0}, asked {1}: {2}")
    @CsvSource(
            textBlock =
                    """
            # venue A asks the day before, venue B on the day itself
            2026-09-24T23:59:59, 2026-09-23T15:00,    in time
            2026-09-24T23:59:59, 2026-09-23T23:59:59, in time
            2026-09-24T23:59:59, 2026-09-24T00:00,    LATE_REQUEST
            2026-09-24T23:59:59, 2026-09-24T09:00,    LATE_REQUEST
            2026-09-24T23:59:59, 2026-09-28T09:00,    LATE_REQUEST
            # the working day before Friday 9 October is Thursday 8; before that the holiday
            2026-10-09T17:30,    2026-10-08T23:59:59, in time
            2026-10-08T17:30,    2026-09-30T23:59:59, in time
            2026-10-08T17:30,    2026-10-01T00:00,    LATE_REQUEST
            # a make-up Saturday counts
            2026-10-12T17:30,    2026-10-10T10:00,    in time
            """)
    void aRequestMustBeThereOneWorkingDayAhead(String due, String asked, String expected) {
        var no = Objection.to(ORDER, at(due), 0, at(asked), CALENDAR);
        assertThat(no.map(Objection::code).orElse("in time")).isEqualTo(expected);
    }

    @Test
    void someTermsMayBeExtendedUntilTheyAreDueToTheSecond() {
        var due = at("2026-10-07T23:59:59");
        assertThat(Objection.to(HOTLINE, due, 0, due, CALENDAR)).isEmpty();
        assertThat(Objection.to(HOTLINE, due, 0, due.plusSeconds(1), CALENDAR)
                        .orElseThrow()
                        .code())
                .isEqualTo("LATE_REQUEST");
    }

    @Test
    void otherTermsAreNeverExtendedOrOnlyOnce() {
        var due = at("2026-10-09T23:59:59");
        var asked = at("2026-10-08T10:00");
        assertThat(Objection.to(NEVER, due, 0, asked, CALENDAR).orElseThrow().code())
                .isEqualTo("NOT_EXTENDABLE");
        var second = Objection.to(ORDER, due, 1, asked, CALENDAR).orElseThrow();
        assertThat(second.code()).isEqualTo("LIMIT_REACHED");
        assertThat(second.sentence()).contains("最多延期 1 次", "2026-10-09 23:59:59");
    }

    @Test
    void calendarDaysAndHoursAheadAreCountedAsSuch() {
        var days = new ExtensionRule(1, TermKind.WD, 5, TermKind.CD, 2, true, 90);
        assertThat(days.latestFiling(at("2026-10-09T17:30"), CALENDAR)).isEqualTo(at("2026-10-07T23:59:59"));
        var hours = new ExtensionRule(1, TermKind.WD, 5, TermKind.CH, 4, true, 90);
        assertThat(hours.latestFiling(at("2026-10-09T17:30"), CALENDAR)).isEqualTo(at("2026-10-09T13:30"));
    }

    @ParameterizedTest
    @CsvSource({
        "WD, 0, EXTENSION_AMOUNT",
        "WD, -1, EXTENSION_AMOUNT",
        "WD, 6, EXTENSION_AMOUNT",
        "CH, 3, EXTENSION_KIND"
    })
    void nothingTooLittleAndTooMuchAreNotGranted(TermKind kind, int amount, String code) {
        assertThatThrownBy(() -> ORDER.requireGrantable(kind, amount)).isInstanceOfSatisfying(Refusal.class, no -> {
            assertThat(no.code()).isEqualTo(code);
            assertThat(no.kind().status()).isEqualTo(400);
        });
    }

    @Test
    void whatTheTableAllowsIsGranted() {
        ORDER.requireGrantable(TermKind.WD, 1);
        ORDER.requireGrantable(TermKind.WD, 5);
    }
}
