package org.lookback.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.lookback.calendar.csv.CalendarCsv;

/** The calendar as it is shipped, 2020 to 2026, for tests that need a real one without a database. */
public final class ShippedCalendar {

    public static final int FIRST = 2020;
    public static final int LAST = 2026;
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneOffset.UTC);

    private ShippedCalendar() {}

    public static YearsInMemory years() {
        var years = new YearsInMemory();
        var desk = new CalendarDesk(years, new WorkingCalendar(years), event -> {}, CLOCK);
        for (int year = FIRST; year <= LAST; year++) {
            desk.shipYear(year, lines(year));
        }
        return years;
    }

    public static WorkingCalendar calendar() {
        return new WorkingCalendar(years());
    }

    public static DeadlineCalculator calculator() {
        return new DeadlineCalculator(calendar());
    }

    /** An instant in district time, e.g. {@code at("2026-09-30T10:20")}. */
    public static Instant at(String localDateTime) {
        return LocalDateTime.parse(localDateTime).atZone(DistrictTime.ZONE).toInstant();
    }

    public static List<DayLine> lines(int year) {
        try (var file = ShippedCalendar.class.getResourceAsStream("/db/calendar/%d.csv".formatted(year))) {
            return CalendarCsv.read(file.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
