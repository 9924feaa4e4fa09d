package org.lookback.escalation;

import java.time.Instant;
import org.lookback.workflow.Deadline;

/** How urgent a deadline looks. [B6] */
public enum Tone {
    /** There is time. */
    CALM,
    /** The early warning was reached. */
    AMBER,
    /** Overdue, or was finished late. */
    RED,
    /** Its time stands still, or nothing is waited for any more. */
    GREY;

    /** @param warnAt when the first warning is due */
    static Tone of(Deadline deadline, Instant warnAt, Instant now) {
        return switch (deadline.state()) {
            case OVERDUE -> RED;
            case PAUSED, CANCELLED -> GREY;
            case DONE -> deadline.wasOnTime() ? GREY : RED;
            case OPEN -> deadline.isLate(now) ? RED : now.isBefore(warnAt) ? CALM : AMBER;
        };
    }
}
