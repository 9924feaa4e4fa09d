package org.lookback.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** The one time of the district: UTC+8, no daylight saving. */
public final class DistrictTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final DateTimeFormatter TEXT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private DistrictTime() {}

    /** The day people in the district write on their papers at this instant. */
    public static LocalDate dayOf(Instant instant) {
        return local(instant).toLocalDate();
    }

    public static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ZONE).toInstant();
    }

    /** For people: {@code 2026-10-10 23:59:59}. */
    public static String text(Instant instant) {
        return local(instant).format(TEXT);
    }

    static ZonedDateTime local(Instant instant) {
        return instant.atZone(ZONE);
    }
}
