package org.lookback.flag;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happened at a flagged venue and speaks for taking the flag down. @param sourceCase the case it came from */
public record RevocationCause(
        Kind kind, @Nullable String sourceCase, LocalDate happenedOn, String sentence, Instant recordedAt) {

    /** The three events of the rule. [B3] */
    public enum Kind {
        BREACH("较重以上问题"),
        CARD("黄牌"),
        COMPLAINT("查实的投诉");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
