package org.lookback.supervision;

/** A unit's work in the morning. @param climbing of the overdue, those that have reached a reminder or more */
public record UnitMorning(String unit, int dueToday, int overdue, int climbing) {}
