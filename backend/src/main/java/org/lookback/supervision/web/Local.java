package org.lookback.supervision.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;

/** Times as our answers show them: the district's, with its offset (C1). */
final class Local {

    private Local() {}

    static OffsetDateTime of(Instant at) {
        return at.atZone(DistrictTime.ZONE).toOffsetDateTime();
    }

    static @Nullable OffsetDateTime orNull(@Nullable Instant at) {
        return at == null ? null : of(at);
    }
}
