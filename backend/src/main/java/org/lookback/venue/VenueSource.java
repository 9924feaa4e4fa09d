package org.lookback.venue;

/** Who vouches for a venue: the district's own ledger or an open data set in the LIVES format. */
public enum VenueSource {
    LEDGER,
    LIVES
}
