package org.lookback.venue.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lookback.venue.CreditClass;
import org.lookback.venue.Venue;
import org.lookback.venue.VenueSource;
import org.lookback.venue.VenueStatus;

/** A venue in a list. */
record VenueLine(
        String code,
        String name,
        String category,
        VenueStatus status,
        String statusLabel,
        @Nullable String address,
        @Nullable String subdistrict,
        String department,
        @Nullable CreditClass creditClass,
        int breachCount,
        int openBreachCount,
        @Nullable LocalDate lastVisitOn,
        VenueSource source) {

    static VenueLine of(Venue venue) {
        return new VenueLine(
                venue.code(),
                venue.name(),
                venue.category(),
                venue.status(),
                venue.status().label(),
                venue.address(),
                venue.subdistrict(),
                venue.department(),
                venue.creditClass(),
                venue.breachCount(),
                venue.openBreachCount(),
                venue.lastVisitOn(),
                venue.source());
    }
}
