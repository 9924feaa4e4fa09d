package org.lookback.calendar;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables 2020 to 2026 against the published announcements. */
class ShippedYearsTests {

    private static final LocalDate BACK_TO_WORK_AFTER_THE_LONG_HOLIDAY = LocalDate.of(2020, 2, 3);

    private final YearsInMemory years = ShippedCalendar.years();
    private final CalendarTable table = years.table();

    @ParameterizedTest(name = "{0} has {1} days off and {2} make-up days")
    @CsvSource({"2020, 30, 6", "2021, 31, 7", "2022, 32, 7", "2023, 26, 7", "2024, 28, 8", "2025, 28, 5", "2026, 33, 6"
    })
    void everyYearHasItsDays(int year, int off, int makeup) {
        assertThat(years.find(year))
                .hasValueSatisfying(known ->
                        assertThat(List.of(known.offDays(), known.makeupDays())).isEqualTo(List.of(off, makeup)));
    }

    @Test
    void everyPublishedDayIsInOurTablesAndNoOther() {
        var published = HolidaysCn.offDays();
        // A Monday that is worked needs no mention; the source lists it because the holiday before had been prolonged.
        assertThat(published.remove(BACK_TO_WORK_AFTER_THE_LONG_HOLIDAY)).isFalse();

        var ours = new TreeMap<LocalDate, Boolean>();
        for (int year = ShippedCalendar.FIRST; year <= ShippedCalendar.LAST; year++) {
            years.days(year).forEach(day -> ours.put(day.date(), day.kind() == DayKind.OFF));
        }

        assertThat(ours).isEqualTo(published);
        published.forEach((day, off) -> assertThat(table.isWorkingDay(day)).isEqualTo(!off));
        assertThat(table.isWorkingDay(BACK_TO_WORK_AFTER_THE_LONG_HOLIDAY)).isTrue();
    }

    @Test
    void theDayOffBeforeNewYearBelongsToTheYearOfItsDate() {
        assertThat(years.days(2022)).contains(new CalendarDay(LocalDate.of(2022, 12, 31), DayKind.OFF, "元旦"));
    }

    @Test
    void theMonthsOf2026HaveTheirWorkingDays() {
        var perMonth = LocalDate.of(2026, 1, 1)
                .datesUntil(LocalDate.of(2027, 1, 1))
                .filter(table::isWorkingDay)
                .collect(groupingBy(LocalDate::getMonth));

        assertThat(IntStream.rangeClosed(1, 12)
                        .map(month -> perMonth.get(Month.of(month)).size()))
                .containsExactly(21, 16, 22, 21, 19, 21, 23, 21, 22, 18, 21, 23);
        assertThat(table.workingDaysIn(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 12, 31)))
                .isEqualTo(248);
    }
}
