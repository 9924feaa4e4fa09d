package org.lookback.hotline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lookback.catalogue.Urgency;

/** One request in a list: what it is about and where it stands, nothing about who asked. */
public record HotlineLine(
        String caseNo,
        String title,
        RequestType requestType,
        String category,
        Urgency urgency,
        @Nullable String subdistrict,
        HotlineState state,
        @Nullable String leadUnit,
        @Nullable String firstReceiver,
        int transferCount,
        int reworkCount,
        Instant receivedAt,
        @Nullable Instant dispatchedAt,
        @Nullable Instant closeDueAt,
        @Nullable Instant repliedAt,
        @Nullable Instant closedAt) {}
