package org.lookback.venue;

/** In which order a list of venues is read; the code breaks every tie, so that pages never overlap. */
public enum VenueOrder {
    CODE,
    BREACHES
}
