package org.lookback.open311;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the public sees of a request: never who told it, and its words and place only where they were public from the start. [C6] */
public record PublicRequest(
        String number,
        boolean closed,
        String stateName,
        String serviceCode,
        String serviceName,
        @Nullable String description,
        @Nullable String agency,
        Instant requestedAt,
        Instant updatedAt,
        @Nullable Instant expectedAt,
        @Nullable String address,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude) {}
