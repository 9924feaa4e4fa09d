package org.lookback.workflow;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.TermKind;

/**
 * One move of a deadline: who moved it, why, from when to when, and how the new date was counted.
 *
 * @param newDue null when the time was stopped
 * @param addedKind with {@code addedAmount} what an extension added; null for other moves
 */
public record DeadlineChange(
        String caseNo,
        String term,
        String track,
        int round,
        Kind kind,
        Instant changedAt,
        String by,
        String reason,
        Instant oldDue,
        @Nullable Instant newDue,
        @Nullable TermKind addedKind,
        @Nullable Integer addedAmount,
        List<String> explanation) {

    /** What may happen to a running deadline. */
    public enum Kind {
        EXTENDED("延期"),
        PAUSED("中止计时"),
        RESUMED("恢复计时"),
        RECOUNTED("按新日历重算");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Whether it moved this very deadline, this round of it. */
    public boolean concerns(Deadline deadline) {
        return term.equals(deadline.term()) && track.equals(deadline.track()) && round == deadline.round();
    }
}
