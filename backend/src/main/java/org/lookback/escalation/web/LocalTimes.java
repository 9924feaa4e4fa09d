package org.lookback.escalation.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;

/** Instants as our answers show them: the district's time with its offset. */
final class LocalTimes {

    private LocalTimes() {}

    static OffsetDateTime of(Instant at) {
        return at.atZone(DistrictTime.ZONE).toOffsetDateTime();
    }

    static @Nullable OffsetDateTime orNull(@Nullable Instant at) {
        return at == null ? null : of(at);
    }
}
