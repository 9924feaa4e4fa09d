package org.lookback.hotline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One attempt to reach the petitioner; the answers belong to an attempt that did (B5 rows 18 to 22). */
public record CallbackForm(
        @Nullable Instant attemptedAt,
        @Nullable Boolean reached,
        @Nullable String contacted,
        @Nullable String solved,
        @Nullable String satisfaction,
        @Nullable String remark) {}
