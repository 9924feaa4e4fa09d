package org.lookback.notice;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A notice as it goes into the outbox, with everybody it is for. */
public record Written(
        String id,
        String template,
        @Nullable String caseNo,
        String subject,
        String body,
        boolean urgent,
        @Nullable String onceKey,
        Instant createdAt,
        List<Copy> copies) {

    /** @param quiet whether this copy waits for the morning */
    public record Copy(String recipient, String channel, DeliveryState state, boolean quiet, Instant nextAttemptAt) {}
}
