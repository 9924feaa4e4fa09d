package org.lookback.inspection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The record of one visit (现场检查笔录), one per attempt.
 *
 * @param accompaniedBy encrypted: who went along for the venue
 * @param witness encrypted: who saw that the record was not signed
 */
public record SiteVisit(
        int attempt,
        VisitOutcome outcome,
        @Nullable Instant enteredAt,
        @Nullable Instant leftAt,
        @Nullable String accompaniedBy,
        @Nullable String statement,
        boolean signed,
        @Nullable String refusalReason,
        @Nullable String witness,
        String recordedBy,
        Instant recordedAt) {}
