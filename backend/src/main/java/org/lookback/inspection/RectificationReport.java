package org.lookback.inspection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the venue says it did about a finding in one round. */
public record RectificationReport(
        long findingId,
        int round,
        String cause,
        String measureTaken,
        @Nullable String note,
        String reportedBy,
        Instant reportedAt) {}
