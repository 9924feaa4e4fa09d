package org.lookback.venue;

/** The reference frame of a position; without it a point in a Chinese city is some 500 metres uncertain. */
public enum Datum {
    WGS84,
    GCJ02,
    CGCS2000
}
