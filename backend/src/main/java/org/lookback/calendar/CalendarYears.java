package org.lookback.calendar;

import java.util.List;
import java.util.Optional;

/** All years of the calendar that are kept. */
public interface CalendarYears {

    /** Grows with every change on any node; cheap enough to be asked every few seconds. */
    long version();

    /** Everything announced, as one value. */
    CalendarTable table();

    List<CalendarYear> list();

    Optional<CalendarYear> find(int yearNo);

    /** The days of a year in order. */
    List<CalendarDay> days(int yearNo);

    /** Adds a year that was not there; false if somebody was faster. */
    boolean add(CalendarYear year, List<CalendarDay> days);

    /** Puts these days in place of the former ones, all or none; false if the year changed since it was read. */
    boolean replace(CalendarYear year, List<CalendarDay> days);
}
