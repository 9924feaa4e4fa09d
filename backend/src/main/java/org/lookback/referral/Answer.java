package org.lookback.referral;

import java.time.Instant;

/** What the receiving body did, and its own letter about it. */
public record Answer(Result result, String text, String letterNo, String by, Instant at) {

    /** Only the receiving body may penalise; here it is only written down. */
    public enum Result {
        PENALISED("已依法处罚"),
        NO_PENALTY("依法不予处罚"),
        OTHER("其他处理");

        private final String label;

        Result(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
