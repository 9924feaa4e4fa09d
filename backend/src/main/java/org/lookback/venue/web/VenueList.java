package org.lookback.venue.web;

import java.util.List;
import org.lookback.venue.Page;

/** A part of a list as every list under {@code /api} looks. */
public record VenueList<T>(List<T> items, long total, int offset, int limit) {

    /** This page of the list. */
    public static <T> VenueList<T> of(Page<T> page, int offset, int limit) {
        return new VenueList<>(page.items(), page.total(), offset, limit);
    }
}
