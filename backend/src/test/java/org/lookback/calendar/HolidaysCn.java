package org.lookback.calendar;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** The published source of our tables, read independently of them: every listed day and whether it is off. */
final class HolidaysCn {

    private HolidaysCn() {}

    static Map<LocalDate, Boolean> offDays() {
        var days = new TreeMap<LocalDate, Boolean>();
        for (int year = ShippedCalendar.FIRST; year <= ShippedCalendar.LAST; year++) {
            for (var day : json(year).get("days")) {
                days.put(
                        LocalDate.parse(day.get("date").asText()),
                        day.get("isOffDay").asBoolean());
            }
        }
        return days;
    }

    private static JsonNode json(int year) {
        try (var file = HolidaysCn.class.getResourceAsStream("/calendar/holidays-cn/%d.json".formatted(year))) {
            return new ObjectMapper().readTree(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
