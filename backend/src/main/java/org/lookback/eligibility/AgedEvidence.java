package org.lookback.eligibility;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When a result came in and when it ceased to admit, without what it says. */
public record AgedEvidence(long id, String patientRef, Instant recordedAt, Instant lapsesAt) {

    /**
     * Whether it has to go. It served the patient's last closed case if it was there before that case was closed. (C6)
     *
     * @param lastClosed when the patient's last case was closed; null if she never had one
     */
    boolean isDue(@Nullable Instant lastClosed, Duration kept, Instant now) {
        var end = lastClosed == null || recordedAt.isAfter(lastClosed) ? lapsesAt : lastClosed;
        return !end.plus(kept).isAfter(now);
    }
}
