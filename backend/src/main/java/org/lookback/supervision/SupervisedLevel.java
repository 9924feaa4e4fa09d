package org.lookback.supervision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lookback.escalation.Level;
import org.lookback.escalation.LevelRecorded;
import org.lookback.escalation.LevelState;

/**
 * A level of a step's ladder. What a later state does not say stays as it was.
 *
 * @param reachedAt when it took effect; null as long as it is only proposed, and for ever if it is refused [B6]
 * @param repliedAt when the unit answered an oversight order
 * @param settledAt when nothing more was expected of it
 */
public record SupervisedLevel(
        DeadlineKey deadline,
        String taskId,
        Level level,
        String unit,
        LevelState state,
        Instant raisedAt,
        @Nullable Instant reachedAt,
        @Nullable Instant hardDue,
        @Nullable Instant repliedAt,
        @Nullable Instant settledAt) {

    static SupervisedLevel of(LevelRecorded news) {
        var state = news.state();
        return new SupervisedLevel(
                new DeadlineKey(news.caseNo().value(), news.term(), news.track(), news.round()),
                news.taskId(),
                news.level(),
                news.unit(),
                state,
                news.at(),
                takesEffect(state) ? news.at() : null,
                news.hardDue(),
                state == LevelState.REPLIED ? news.at() : null,
                isSettled(state) ? news.at() : null);
    }

    /** Interview and circular are only proposed until a person decides. [B6] */
    private static boolean takesEffect(LevelState state) {
        return switch (state) {
            case RAISED, ORDERED, REPLIED, FULFILLED, APPROVED, HELD, PUBLISHED -> true;
            case PROPOSED, REFUSED, WITHDRAWN -> false;
        };
    }

    private static boolean isSettled(LevelState state) {
        return switch (state) {
            case FULFILLED, REFUSED, HELD, PUBLISHED, WITHDRAWN -> true;
            case RAISED, ORDERED, REPLIED, PROPOSED, APPROVED -> false;
        };
    }
}
