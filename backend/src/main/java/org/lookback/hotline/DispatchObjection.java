package org.lookback.hotline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A unit says that a request is not its own; each unit may say so once in a case. @param ruling REJECTED, UPHELD, ESCALATED; null: not ruled */
public record DispatchObjection(
        String caseNo,
        int orderSeq,
        String unit,
        String legalBasis,
        String reason,
        @Nullable String proposedUnit,
        Instant objectedAt,
        String objectedBy,
        @Nullable String ruling,
        @Nullable String ruledUnit,
        @Nullable String rulingReason,
        @Nullable Instant ruledAt,
        @Nullable String ruledBy) {}
