package org.lookback.supervision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lookback.workflow.Deadline.State;

/** How a deadline stands in our table; only we know when one that is not done was dropped. */
public record StoredEnd(
        String caseNo,
        String term,
        String track,
        int round,
        State state,
        @Nullable String step,
        @Nullable Instant endedAt) {

    DeadlineKey key() {
        return new DeadlineKey(caseNo, term, track, round);
    }
}
