package org.lookback.venue;

/** What came of a visit. */
public enum VisitResult {
    CLEAN,
    FINDINGS,
    NO_ACCESS
}
