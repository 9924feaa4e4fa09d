package org.lookback.venue.persistence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lookback.venue.Venue;

/** A venue on its way into the database, with everything that is derived from it. */
record VenueRow(
        Venue venue,
        @Nullable String ownerNameEnc,
        @Nullable String ownerPhoneEnc,
        String naturalKey,
        String searchText,
        Instant at) {}
