package org.lookback.calendar.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.lookback.calendar.CalendarDay;
import org.lookback.calendar.CalendarYear;
import org.lookback.calendar.DayKind;
import org.lookback.calendar.DistrictTime;
import org.lookback.calendar.YearSource;

/** One year as the console shows it. */
record YearAnswer(
        int year,
        boolean announced,
        YearSource source,
        OffsetDateTime importedAt,
        String importedBy,
        int offDays,
        int makeupDays) {

    static YearAnswer of(CalendarYear year) {
        return new YearAnswer(
                year.yearNo(),
                year.announced(),
                year.source(),
                year.importedAt().atZone(DistrictTime.ZONE).toOffsetDateTime(),
                year.importedBy(),
                year.offDays(),
                year.makeupDays());
    }

    /** All years that are known. */
    record Years(List<YearAnswer> items, int total) {}

    /** A year with its days. */
    record WithDays(YearAnswer year, List<Day> items, int total) {
        static WithDays of(CalendarYear year, List<CalendarDay> days) {
            return new WithDays(YearAnswer.of(year), days.stream().map(Day::of).toList(), days.size());
        }
    }

    record Day(LocalDate date, DayKind kind, String name, String explanation) {
        static Day of(CalendarDay day) {
            return new Day(day.date(), day.kind(), day.name(), day.words());
        }
    }
}
