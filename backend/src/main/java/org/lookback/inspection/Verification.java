package org.lookback.inspection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether a finding is fixed, one per round: expected from the report (or the end of the term) on, done by officers on the spot. */
public record Verification(
        long findingId,
        int round,
        Instant dueAt,
        @Nullable Boolean passed,
        @Nullable String reason,
        @Nullable String verifiedBy,
        @Nullable Instant verifiedAt) {

    static Verification expected(Finding finding, Instant due) {
        return new Verification(finding.id(), finding.round(), due, null, null, null, null);
    }
}
