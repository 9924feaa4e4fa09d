package org.lookback.fhir.web;

import ca.uhn.fhir.rest.param.DateRangeParam;
import java.time.Instant;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/** A range of FHIR dates as inclusive instants; {@code 2026-10-08} is the whole day. */
final class Bounds {

    private Bounds() {}

    static @Nullable Instant from(@Nullable DateRangeParam range) {
        return range == null ? null : instant(range.getLowerBoundAsInstant());
    }

    static @Nullable Instant until(@Nullable DateRangeParam range) {
        return range == null ? null : instant(range.getUpperBoundAsInstant());
    }

    private static @Nullable Instant instant(@Nullable Date bound) {
        return bound == null ? null : bound.toInstant();
    }
}
