package org.lookback.supervision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lookback.escalation.Level;
import org.lookback.escalation.LevelState;

/** One level of one step in a list, e.g. an oversight order. @param dueAt of the deadline it is about */
public record LevelLine(
        String caseNo,
        @Nullable String title,
        String taskId,
        Level level,
        String unit,
        String term,
        @Nullable String step,
        @Nullable Instant dueAt,
        LevelState state,
        Instant raisedAt,
        @Nullable Instant reachedAt,
        @Nullable Instant hardDue,
        @Nullable Instant repliedAt,
        @Nullable Instant settledAt) {

    /** Replied to or fulfilled after the hard date, or neither though it has passed; a withdrawn order is never late. [B6] */
    public boolean isLate(Instant now) {
        if (hardDue == null || state == LevelState.WITHDRAWN) {
            return false;
        }
        var answered = repliedAt == null ? settledAt : repliedAt;
        return answered == null ? now.isAfter(hardDue) : answered.isAfter(hardDue);
    }
}
