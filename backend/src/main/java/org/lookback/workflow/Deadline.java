package org.lookback.workflow;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.Cutoff;
import org.lookback.calendar.TermKind;

/**
 * One term of one case: by when something must be done, why exactly then, and whether it was.
 *
 * @param term key of the term table, e.g. {@code INS.VERIFY}
 * @param track tells apart terms of the same key that run side by side; empty if there is only one
 * @param round 1 for the first time this term runs in the case, 2 after a rejection, and so on
 * @param explanation the arithmetic in Chinese sentences, in order
 * @param overdueAt when it was found to be late; null if never
 */
public record Deadline(
        long id,
        String caseNo,
        String term,
        String track,
        int round,
        @Nullable String unit,
        TermKind kind,
        int amount,
        @Nullable Cutoff cutoff,
        boolean roll,
        Instant startedAt,
        Instant dueAt,
        List<String> explanation,
        State state,
        @Nullable Instant overdueAt,
        @Nullable Instant doneAt) {

    /** OVERDUE: the time has passed and nobody has acted yet. CANCELLED: not needed any more. */
    public enum State {
        OPEN,
        OVERDUE,
        DONE,
        CANCELLED
    }

    public boolean isRunning() {
        return state == State.OPEN || state == State.OVERDUE;
    }

    /** On time means not later than the due instant itself (domain rule 0.4). */
    public boolean wasOnTime() {
        return doneAt != null && !doneAt.isAfter(dueAt);
    }
}
