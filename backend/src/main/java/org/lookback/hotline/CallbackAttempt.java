package org.lookback.hotline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One try to reach the petitioner. @param round which callback of the case, from 1 */
public record CallbackAttempt(
        String caseNo,
        int round,
        int seq,
        Instant attemptedAt,
        String attemptedBy,
        boolean reached,
        @Nullable String remark) {}
