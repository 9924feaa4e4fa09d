package org.lookback.calendar;

import java.time.LocalDate;

/** One day of the yearly announcement, e.g. 2026-10-10 MAKEUP 国庆节补班. */
public record CalendarDay(LocalDate date, DayKind kind, String name) {

    /** E.g. 国庆节放假 or 国庆节补班. */
    public String words() {
        var ending = kind == DayKind.OFF ? "放假" : "补班";
        return name.endsWith(ending) ? name : name + ending;
    }
}
