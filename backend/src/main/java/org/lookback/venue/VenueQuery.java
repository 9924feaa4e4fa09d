package org.lookback.venue;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a person looks for in the register; everything that is null does not matter.
 *
 * @param after only codes behind this one, for reading a long list to its end; the total does not mind it
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
        @Nullable String after,
        VenueOrder order,
        int offset,
        int limit) {

    /** True when nothing but the text decides which venues belong to the list. */
    public boolean hasTextOnly() {
        return Stream.of(category, creditClass, status, subdistrict, source, minBreaches, maxBreaches)
                .allMatch(Objects::isNull);
    }
}
