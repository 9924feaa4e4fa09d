package org.lookback.hotline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the centre corrected about a request. @param what CATEGORY or URGENCY */
public record RequestChange(
        String caseNo,
        int seq,
        String what,
        String beforeValue,
        String afterValue,
        @Nullable String reason,
        Instant changedAt,
        String changedBy) {}
