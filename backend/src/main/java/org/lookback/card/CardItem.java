package org.lookback.card;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lookback.inspection.CardedFinding;

/**
 * One breach that a card is about, on its way to being put right.
 *
 * @param batch 1 for what the card began with; breaches that joined later have later numbers and a term of their own
 * @param dueAt end of the running term; null before the card is served
 * @param reason why the last joint check did not pass it
 * @param late a term passed without a report
 */
public record CardItem(
        CardedFinding finding,
        int batch,
        State state,
        @Nullable Instant dueAt,
        @Nullable Instant submittedAt,
        @Nullable Instant verifiedAt,
        int rejectCount,
        @Nullable String reason,
        boolean late) {

    /** How far it is. */
    public enum State {
        OPEN("待整改"),
        CLAIMED("已报告整改"),
        PASSED("核查通过"),
        CANCELLED("已撤销");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    static CardItem open(CardedFinding finding, int batch, @Nullable Instant due) {
        return new CardItem(finding, batch, State.OPEN, due, null, null, 0, null, false);
    }

    public String reference() {
        return finding.reference();
    }

    CardItem due(Instant at) {
        return new CardItem(finding, batch, state, at, submittedAt, verifiedAt, rejectCount, reason, late);
    }

    CardItem claimed(Instant at) {
        return new CardItem(finding, batch, State.CLAIMED, dueAt, at, null, rejectCount, reason, late);
    }

    CardItem passed(Instant at) {
        return new CardItem(finding, batch, State.PASSED, dueAt, submittedAt, at, rejectCount, null, late);
    }

    CardItem rejected(String why) {
        return new CardItem(finding, batch, State.OPEN, dueAt, null, null, rejectCount + 1, why, late);
    }

    CardItem reopened(String why) {
        return new CardItem(finding, batch, State.OPEN, dueAt, null, null, rejectCount, why, late);
    }

    CardItem cancelled(String why) {
        return new CardItem(finding, batch, State.CANCELLED, dueAt, submittedAt, null, rejectCount, why, late);
    }

    CardItem termPassed() {
        return new CardItem(finding, batch, state, dueAt, submittedAt, verifiedAt, rejectCount, reason, true);
    }

    boolean is(State wanted) {
        return state == wanted;
    }
}
