package org.lookback.open311;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who may send requests; the key itself is not kept. @param name whose program it is */
public record ApiKey(
        long id,
        String name,
        Instant issuedAt,
        String issuedBy,
        @Nullable Instant revokedAt,
        @Nullable String revokedBy) {}
