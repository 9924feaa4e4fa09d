package org.lookback.hotline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the petitioner answered, and what followed from it.
 *
 * @param judgement REWORK, ESCALATED or EXPLAIN; null if the answers were good or nobody has judged yet
 * @param confirmed whether the second person agreed that the demand is not reasonable
 */
public record Callback(
        String caseNo,
        int round,
        Contacted contacted,
        Solved solved,
        Satisfaction satisfaction,
        @Nullable String remark,
        Instant answeredAt,
        String answeredBy,
        @Nullable String judgement,
        @Nullable Boolean demandReasonable,
        @Nullable String judgementReason,
        @Nullable Instant judgedAt,
        @Nullable String judgedBy,
        @Nullable Boolean confirmed,
        @Nullable String confirmReason,
        @Nullable Instant confirmedAt,
        @Nullable String confirmedBy) {

    /** Solved, and at least basically satisfied (B5 row 18). */
    public boolean isGood() {
        return solved == Solved.YES && satisfaction.isSatisfied();
    }
}
