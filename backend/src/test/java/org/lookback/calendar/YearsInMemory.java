package org.lookback.calendar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Keeps years without a database, with the same manners as the tables. */
public class YearsInMemory implements CalendarYears {

    private final TreeMap<Integer, CalendarYear> years = new TreeMap<>();
    private final Map<Integer, List<CalendarDay>> days = new HashMap<>();

    @Override
    public long version() {
        return years.values().stream().mapToLong(CalendarYear::version).sum();
    }

    @Override
    public CalendarTable table() {
        return new CalendarTable(
                years.keySet(), days.values().stream().flatMap(List::stream).toList());
    }

    @Override
    public List<CalendarYear> list() {
        return new ArrayList<>(years.values());
    }

    @Override
    public Optional<CalendarYear> find(int yearNo) {
        return Optional.ofNullable(years.get(yearNo));
    }

    @Override
    public List<CalendarDay> days(int yearNo) {
        return days.getOrDefault(yearNo, List.of());
    }

    @Override
    public boolean add(CalendarYear year, List<CalendarDay> newDays) {
        if (years.putIfAbsent(year.yearNo(), year) != null) {
            return false;
        }
        days.put(year.yearNo(), newDays);
        return true;
    }

    @Override
    public boolean replace(CalendarYear year, List<CalendarDay> newDays) {
        if (years.get(year.yearNo()).version() != year.version()) {
            return false;
        }
        years.put(
                year.yearNo(),
                new CalendarYear(
                        year.yearNo(),
                        year.announced(),
                        year.source(),
                        year.importedAt(),
                        year.importedBy(),
                        year.offDays(),
                        year.makeupDays(),
                        year.version() + 1));
        days.put(year.yearNo(), newDays);
        return true;
    }
}
