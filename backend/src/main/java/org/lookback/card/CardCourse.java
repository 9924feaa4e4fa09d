package org.lookback.card;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a card goes.
 *
 * @param rejectCount joint checks that did not pass
 * @param servedAt from when on it hung
 * @param downAt when it was taken off
 */
public record CardCourse(
        CardStage stage,
        Interviewing interview,
        int rejectCount,
        @Nullable Instant servedAt,
        @Nullable Instant downAt,
        @Nullable CardEnd end,
        @Nullable Instant endedAt) {

    static final CardCourse PROPOSED =
            new CardCourse(CardStage.PROPOSED, Interviewing.NOT_YET, 0, null, null, null, null);

    CardCourse to(CardStage next) {
        return new CardCourse(next, interview, rejectCount, servedAt, downAt, end, endedAt);
    }

    CardCourse posted(Instant at) {
        return new CardCourse(CardStage.IN_FORCE, interview, rejectCount, at, downAt, end, endedAt);
    }

    CardCourse with(Interviewing next) {
        return new CardCourse(stage, next, rejectCount, servedAt, downAt, end, endedAt);
    }

    CardCourse rejected() {
        return new CardCourse(CardStage.IN_FORCE, interview, rejectCount + 1, servedAt, downAt, end, endedAt);
    }

    CardCourse down(CardStage next, Instant at) {
        return new CardCourse(next, interview, rejectCount, servedAt, downAt == null ? at : downAt, end, endedAt);
    }

    CardCourse ended(CardEnd how, Instant at) {
        return new CardCourse(CardStage.ENDED, interview, rejectCount, servedAt, downAt, how, at);
    }
}
