package org.lookback.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Days and times as people in the district read them. */
final class DayWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private DayWords() {}

    /** E.g. 周六. */
    static String weekday(LocalDate day) {
        return "周" + "一二三四五六日".charAt(day.getDayOfWeek().ordinal());
    }

    /** E.g. 2026-10-10（周六）. */
    static String of(LocalDate day) {
        return "%s（%s）".formatted(day, weekday(day));
    }

    /** E.g. 2026-10-10（周六）23:59:59. */
    static String of(Instant instant) {
        var local = DistrictTime.local(instant);
        return of(local.toLocalDate()) + TIME.format(local);
    }
}
