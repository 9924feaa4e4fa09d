package org.lookback.casecard;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a worker wrote into a case file beside its steps; a withdrawn note is kept, and shown to nobody. */
public record CaseNote(
        String id, String caseNo, String writtenBy, Instant writtenAt, String text, @Nullable Instant withdrawnAt) {

    /** Long enough to see a mistake, too short to rewrite what others have relied on. */
    static final Duration REGRET = Duration.ofMinutes(10);

    /** Whether this person may still take it back. */
    public boolean isWithdrawableBy(String person, Instant now) {
        return withdrawnAt == null && writtenBy.equals(person) && now.isBefore(writtenAt.plus(REGRET));
    }
}
