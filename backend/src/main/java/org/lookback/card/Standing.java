package org.lookback.card;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a case stands with its test.
 *
 * @param attemptsLeft before training is due
 * @param earliest from when on the next attempt is allowed; null if that is not a question of time
 */
public record Standing(Next next, int attemptsLeft, @Nullable Instant earliest) {

    /** What comes next. */
    public enum Next {
        /** An attempt, from {@link Standing#earliest} on. */
        ATTEMPT("可以测试"),
        /** The running attempt is finished first. */
        RUNNING("测试进行中"),
        /** Training is recorded first. */
        TRAINING("须先培训"),
        /** Nothing more. */
        PASSED("已合格");

        private final String label;

        Next(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
