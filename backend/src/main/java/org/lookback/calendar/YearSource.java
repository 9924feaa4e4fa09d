package org.lookback.calendar;

/** Where a year came from: shipped with the product, or imported by an administrator, who always wins. */
public enum YearSource {
    SHIPPED,
    IMPORTED
}
