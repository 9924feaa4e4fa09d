package org.lookback.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A notice for one recipient through one channel. */
public record Delivery(
        long id,
        String noticeId,
        String template,
        @Nullable String caseNo,
        String subject,
        String recipient,
        String channel,
        DeliveryState state,
        int attempts,
        Instant createdAt,
        Instant nextAttemptAt,
        @Nullable String lastError,
        @Nullable Instant sentAt) {}
