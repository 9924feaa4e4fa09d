package org.lookback.inspection;

/** Row of the term table that the order's main term comes from; MAJOR_REPEAT is the shorter one for a repeated breach. */
public enum OrderTrack {
    MINOR,
    MAJOR,
    MAJOR_REPEAT,
    CRITICAL
}
