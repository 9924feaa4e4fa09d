package org.lookback.notice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lookback.calendar.ShippedCalendar;

/** When people may be written to, around National Day and Spring Festival. */
class QuietHoursTests {

    private final QuietHours hours = new QuietHours(ShippedCalendar.calendar());

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "2026-09-30T07:59:59.999, 2026-09-30T08:00",
        "2026-09-30T08:00, 2026-09-30T08:00",
        "2026-09-30T19:59:59.999, 2026-09-30T19:59:59.999",
        "2026-09-30T20:00, 2026-10-08T08:00",
        "2026-10-01T10:00, 2026-10-08T08:00",
        "2026-10-09T21:00, 2026-10-10T08:00",
        "2026-10-10T03:00, 2026-10-10T08:00",
        "2026-10-10T10:00, 2026-10-10T10:00",
        "2026-10-10T20:00, 2026-10-12T08:00",
        "2026-02-14T09:00, 2026-02-14T09:00",
    })
    void aNoticeWaitsForTheNextMorningOnWhichPeopleWork(String written, String reaches) {
        assertThat(hours.next(ShippedCalendar.at(written))).isEqualTo(ShippedCalendar.at(reaches));
        assertThat(hours.quiet(ShippedCalendar.at(written))).isEqualTo(!written.equals(reaches));
    }
}
