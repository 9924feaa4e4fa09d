package org.lookback.triage;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is compared of an earlier request. @param content its beginning */
public record KnownCase(
        String caseNo,
        String title,
        String content,
        @Nullable String address,
        String category,
        @Nullable String subdistrict,
        Instant receivedAt,
        String state,
        @Nullable Instant closedAt) {}
