package org.lookback.extension;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.TermKind;
import org.lookback.refusal.Refusal;
import org.lookback.workflow.Deadline;

/**
 * One request for more time, from the asking to the end.
 *
 * @param seq its number within the case
 * @param step name of the task that has to be done in that time
 * @param unit that answers for the task, and whose reviewer decides
 * @param dueAt as it was when the request was made; an extension counts from it
 * @param code why it was refused by rule
 * @param processInstance the process that waits for the decision
 */
public record ExtensionRequest(
        String caseNo,
        int seq,
        String term,
        String track,
        int round,
        String step,
        String unit,
        Instant dueAt,
        TermKind askedKind,
        int askedAmount,
        String reason,
        String plan,
        String askedBy,
        Instant askedAt,
        State state,
        @Nullable String code,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable Integer grantedAmount,
        @Nullable String decisionReason,
        @Nullable Instant newDue,
        @Nullable String processInstance,
        int version) {

    /** LAPSED: the step was finished before anybody decided. */
    public enum State {
        ASKED("待审批"),
        AUTO_REFUSED("不予受理"),
        GRANTED("已批准"),
        REFUSED("未批准"),
        LAPSED("已失效");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public boolean isOpen() {
        return state == State.ASKED;
    }

    boolean isAbout(Deadline deadline) {
        return term.equals(deadline.term()) && track.equals(deadline.track()) && round == deadline.round();
    }

    /** One that a person refused, or that lapsed, may be made again. [D] */
    boolean usesTheLimit() {
        return state == State.ASKED || state == State.GRANTED;
    }

    /** @throws Refusal EXTENSION_AMOUNT unless it is something, and not more than was asked for */
    void requireGrantable(int amount) {
        if (amount < 1 || amount > askedAmount) {
            throw Refusal.invalid(
                    "EXTENSION_AMOUNT",
                    "批准延长的时间应在 1 至 %s之间（申请数），现在填写的是 %d，请改正。".formatted(askedKind.words(askedAmount), amount));
        }
    }

    ExtensionRequest granted(int amount, String by, Instant at, String why) {
        return decided(State.GRANTED, by, at, amount, why, null);
    }

    ExtensionRequest refused(String by, Instant at, String why) {
        return decided(State.REFUSED, by, at, null, why, null);
    }

    ExtensionRequest lapsed(Instant at) {
        return decided(State.LAPSED, "system", at, null, "期限所管的事项已经结束。", null);
    }

    ExtensionRequest extendedTo(Instant due) {
        return decided(state, decidedBy, decidedAt, grantedAmount, decisionReason, due);
    }

    private ExtensionRequest decided(
            State next,
            @Nullable String by,
            @Nullable Instant at,
            @Nullable Integer amount,
            @Nullable String why,
            @Nullable Instant due) {
        return new ExtensionRequest(
                caseNo,
                seq,
                term,
                track,
                round,
                step,
                unit,
                dueAt,
                askedKind,
                askedAmount,
                reason,
                plan,
                askedBy,
                askedAt,
                next,
                code,
                by,
                at,
                amount,
                why,
                due,
                processInstance,
                version);
    }
}
