package org.lookback.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.lookback.calendar.DistrictTime;

/** Dates the way official papers write them. */
public final class PaperTime {

    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private PaperTime() {}

    /** {@code 2026年10月10日}. */
    public static String day(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    public static String day(Instant at) {
        return day(DistrictTime.dayOf(at));
    }

    /** {@code 2026年10月10日17时30分}; the last second of a day is {@code 24时}. */
    public static String hour(Instant at) {
        var time = at.atZone(DistrictTime.ZONE).toLocalTime();
        if (time.equals(LAST_SECOND)) {
            return day(at) + "24时";
        }
        return time.getMinute() == 0
                ? "%s%d时".formatted(day(at), time.getHour())
                : "%s%d时%02d分".formatted(day(at), time.getHour(), time.getMinute());
    }
}
