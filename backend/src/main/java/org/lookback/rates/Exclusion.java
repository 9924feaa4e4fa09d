package org.lookback.rates;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An application to leave a closed case out of the rates, and what a second person said to it. (B5.6) */
public record Exclusion(
        String caseNo,
        int seq,
        ExclusionReason reason,
        String explanation,
        String askedBy,
        Instant askedAt,
        ExclusionState state,
        @Nullable String decisionReason,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt) {

    static Exclusion asked(String caseNo, int seq, ExclusionReason reason, String explanation, String by, Instant at) {
        return new Exclusion(caseNo, seq, reason, explanation, by, at, ExclusionState.ASKED, null, null, null);
    }

    public boolean isOpen() {
        return state == ExclusionState.ASKED;
    }

    Exclusion decided(boolean approved, String why, String by, Instant at) {
        var now = approved ? ExclusionState.APPROVED : ExclusionState.REFUSED;
        return new Exclusion(caseNo, seq, reason, explanation, askedBy, askedAt, now, why, by, at);
    }
}
