package org.lookback.calendar;

import java.time.Instant;
import java.util.List;

/**
 * What is known about one year of the calendar.
 *
 * @param version counts the changes of this year, so that two people do not overwrite each other
 */
public record CalendarYear(
        int yearNo,
        boolean announced,
        YearSource source,
        Instant importedAt,
        String importedBy,
        int offDays,
        int makeupDays,
        long version) {

    static CalendarYear announced(int yearNo, YearSource source, Instant at, String by, List<CalendarDay> days) {
        var off = (int) days.stream().filter(day -> day.kind() == DayKind.OFF).count();
        return new CalendarYear(yearNo, true, source, at, by, off, days.size() - off, 1);
    }

    /** The same year told anew; remembers which version it is meant to follow. */
    CalendarYear replacedBy(CalendarYear newer) {
        return new CalendarYear(
                yearNo,
                newer.announced,
                newer.source,
                newer.importedAt,
                newer.importedBy,
                newer.offDays,
                newer.makeupDays,
                version);
    }
}
