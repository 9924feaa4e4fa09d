package org.lookback.venue;

import org.jspecify.annotations.Nullable;

/**
 * What a person looks for in the register; everything that is null does not matter.
 *
 * @param text part of name, address, code or credit code
 */
public record VenueQuery(
        @Nullable String text,
        @Nullable String category,
        @Nullable CreditClass creditClass,
        @Nullable VenueStatus status,
        @Nullable String subdistrict,
        @Nullable VenueSource source,
        @Nullable Integer minBreaches,
        @Nullable Integer maxBreaches,
        VenueOrder order,
        int offset,
        int limit) {}
