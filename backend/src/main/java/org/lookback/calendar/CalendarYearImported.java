package org.lookback.calendar;

/** An administrator brought a year anew. Running deadlines keep their dates; whoever keeps them may look which would move. */
public record CalendarYearImported(int yearNo, String by) {}
