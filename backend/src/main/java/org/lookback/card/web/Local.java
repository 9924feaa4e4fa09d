package org.lookback.card.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;

/** Instants as the district's clocks show them. */
final class Local {

    private Local() {}

    static OffsetDateTime time(Instant instant) {
        return instant.atZone(DistrictTime.ZONE).toOffsetDateTime();
    }

    static @Nullable OffsetDateTime timeOrNull(@Nullable Instant instant) {
        return instant == null ? null : time(instant);
    }
}
