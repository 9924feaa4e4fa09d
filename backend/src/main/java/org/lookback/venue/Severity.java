package org.lookback.venue;

/** How grave a breach is; the measure and the term depend on it. */
public enum Severity {
    MINOR,
    MAJOR,
    CRITICAL
}
