package org.lookback.venue.web;

import org.jspecify.annotations.Nullable;
import org.lookback.venue.Venue;
import org.lookback.venue.Visit;

/** Everything the register knows about a venue; the owner only masked. */
record VenueFile(
        Venue venue,
        String statusLabel,
        @Nullable String ownerName,
        @Nullable String ownerPhone,
        VenueList<Visit> history) {}
