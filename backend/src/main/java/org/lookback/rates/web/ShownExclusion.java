package org.lookback.rates.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;
import org.lookback.rates.Exclusion;
import org.lookback.rates.ExclusionReason;
import org.lookback.rates.ExclusionState;

/** An application to leave a case out of the rates, as it is shown. */
record ShownExclusion(
        String caseNo,
        int seq,
        ExclusionReason reason,
        String reasonName,
        String explanation,
        String askedBy,
        OffsetDateTime askedAt,
        ExclusionState state,
        String stateName,
        @Nullable String decisionReason,
        @Nullable String decidedBy,
        @Nullable OffsetDateTime decidedAt) {

    static ShownExclusion of(Exclusion one) {
        var decidedAt = one.decidedAt();
        return new ShownExclusion(
                one.caseNo(),
                one.seq(),
                one.reason(),
                one.reason().label(),
                one.explanation(),
                one.askedBy(),
                local(one.askedAt()),
                one.state(),
                one.state().label(),
                one.decisionReason(),
                one.decidedBy(),
                decidedAt == null ? null : local(decidedAt));
    }

    private static OffsetDateTime local(Instant at) {
        return at.atZone(DistrictTime.ZONE).toOffsetDateTime();
    }
}
