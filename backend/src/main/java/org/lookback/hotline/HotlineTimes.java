package org.lookback.hotline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When it happened. @param closeDueAt by when the newest order must be replied to, as it stood at the reply */
public record HotlineTimes(
        @Nullable Instant dispatchedAt,
        @Nullable Instant repliedAt,
        @Nullable Instant closeDueAt,
        @Nullable Instant closedAt) {

    static final HotlineTimes NONE = new HotlineTimes(null, null, null, null);

    HotlineTimes dispatched(Instant at, Instant closeDue) {
        return new HotlineTimes(at, null, closeDue, null);
    }

    HotlineTimes replied(Instant at, Instant closeDue) {
        return new HotlineTimes(dispatchedAt, at, closeDue, null);
    }

    HotlineTimes dueBy(Instant closeDue) {
        return new HotlineTimes(dispatchedAt, repliedAt, closeDue, closedAt);
    }

    HotlineTimes closed(Instant at) {
        return new HotlineTimes(dispatchedAt, repliedAt, closeDueAt, at);
    }
}
