package org.lookback.flag;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something said against a flag while it was on public notice. @param seq from 1 */
public record FlagObjection(
        String caseNo,
        int seq,
        String content,
        String filedBy,
        Instant filedAt,
        State state,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String decisionReason) {

    /** What became of it. */
    public enum State {
        FILED("已收到"),
        TAKEN("待决定"),
        UPHELD("成立"),
        REFUSED("不成立"),
        LAPSED("已无须决定");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    FlagObjection in(State next) {
        return new FlagObjection(caseNo, seq, content, filedBy, filedAt, next, decidedBy, decidedAt, decisionReason);
    }

    FlagObjection decided(State how, String by, Instant at, String reason) {
        return new FlagObjection(caseNo, seq, content, filedBy, filedAt, how, by, at, reason);
    }
}
