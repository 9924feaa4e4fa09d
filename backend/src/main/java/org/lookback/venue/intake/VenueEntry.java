package org.lookback.venue.intake;

import org.lookback.venue.Owner;
import org.lookback.venue.Venue;

/** A venue together with the person behind it, as an import compares and writes them. */
public record VenueEntry(Venue venue, Owner owner) {}
