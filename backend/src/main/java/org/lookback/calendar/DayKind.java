package org.lookback.calendar;

/** How an announced day departs from Mon-Fri: off, or a weekend day that is worked (调休补班). */
public enum DayKind {
    OFF,
    MAKEUP
}
