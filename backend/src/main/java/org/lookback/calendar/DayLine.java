package org.lookback.calendar;

/** One line of a year's file as it was written, e.g. line 3: 2026-10-01, OFF, 国庆节. */
public record DayLine(long lineNo, String date, String kind, String name) {}
