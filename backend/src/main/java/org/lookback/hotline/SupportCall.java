package org.lookback.hotline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A unit whistled for by the lead unit (吹哨报到); it must report for duty, the lead unit stays responsible. */
public record SupportCall(
        String caseNo,
        int seq,
        String unit,
        String task,
        Instant calledAt,
        String calledBy,
        @Nullable Instant reportedAt,
        @Nullable String reportedBy,
        @Nullable Instant finishedAt,
        @Nullable String finishedBy,
        @Nullable String result) {}
