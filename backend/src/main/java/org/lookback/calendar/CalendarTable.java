package org.lookback.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Every announced day as one unchanging value: a make-up day is worked, an announced day off is not, any other day is
 * worked from Monday to Friday. Days of a year that is not announced follow Mon-Fri too.
 */
public final class CalendarTable {

    private final Set<Integer> years;
    private final Map<LocalDate, CalendarDay> days;

    public CalendarTable(Set<Integer> announcedYears, Collection<CalendarDay> days) {
        this.years = Set.copyOf(announcedYears);
        this.days = days.stream().collect(Collectors.toUnmodifiableMap(CalendarDay::date, Function.identity()));
    }

    public boolean announced(int year) {
        return years.contains(year);
    }

    Optional<CalendarDay> entry(LocalDate day) {
        return Optional.ofNullable(days.get(day));
    }

    public boolean isWorkingDay(LocalDate day) {
        return entry(day).map(entry -> entry.kind() == DayKind.MAKEUP).orElseGet(() -> !isWeekend(day));
    }

    /** The n-th working day after a day, which itself is never counted. */
    public LocalDate workingDay(LocalDate from, int n) {
        return step(from, n, 1);
    }

    /** The n-th working day before a day, which itself is never counted. */
    public LocalDate workingDayBefore(LocalDate from, int n) {
        return step(from, n, -1);
    }

    private LocalDate step(LocalDate from, int n, int direction) {
        TermKind.WD.requireSensible(n);
        var day = from;
        for (int counted = 0; counted < n; ) {
            day = day.plusDays(direction);
            if (isWorkingDay(day)) {
                counted++;
            }
        }
        return day;
    }

    /** This day if it is worked, else the next one that is. */
    public LocalDate roll(LocalDate day) {
        return isWorkingDay(day) ? day : workingDay(day, 1);
    }

    /** How many days are worked after one day, up to and including another. */
    public int workingDaysIn(LocalDate after, LocalDate upTo) {
        return (int) after.plusDays(1)
                .datesUntil(upTo.isAfter(after) ? upTo.plusDays(1) : after.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
