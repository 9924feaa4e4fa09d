package org.lookback.venue;

/** Where a visit was recorded: in this system or in an imported LIVES data set. */
public enum VisitSource {
    LOOKBACK,
    LIVES
}
