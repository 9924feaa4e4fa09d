package org.lookback.extension.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;

/** Instants as the interface shows them: in the time of the district. */
final class Local {

    private Local() {}

    static OffsetDateTime time(Instant instant) {
        return instant.atZone(DistrictTime.ZONE).toOffsetDateTime();
    }

    static @Nullable OffsetDateTime optional(@Nullable Instant instant) {
        return instant == null ? null : time(instant);
    }
}
