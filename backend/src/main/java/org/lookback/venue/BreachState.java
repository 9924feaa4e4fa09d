package org.lookback.venue;

/** Where a breach stands as far as the venue's history is concerned; an upheld objection cancels it. */
public enum BreachState {
    OPEN,
    CORRECTED,
    REFERRED,
    CANCELLED
}
