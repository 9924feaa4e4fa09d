package org.lookback.referral.engine;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.lookback.referral.CaseReferral;
import org.lookback.refusal.Refusal;
import org.lookback.workflow.ProcessVariable;

/** The names that the diagram {@code referral}, its delegates and its callers share. */
final class ReferralModel {

    /** In: why the matter goes to another body. */
    static final ProcessVariable<String> WHY = new ProcessVariable<>("referralReason", String.class);
    /** Out: the body answered. */
    static final ProcessVariable<Boolean> ANSWERED = new ProcessVariable<>("referralAnswered", Boolean.class);

    /** The unit that has to sign; handed in by a caller that has sent the letter itself. */
    static final ProcessVariable<String> REGULATOR = new ProcessVariable<>("regulatorUnit", String.class);
    /** Handed in together with the above. */
    static final ProcessVariable<String> LETTER_NO = new ProcessVariable<>("letterNo", String.class);

    static final ProcessVariable<String> SENT_BY = new ProcessVariable<>("sentBy", String.class);

    static final ProcessVariable<Boolean> SENT = new ProcessVariable<>("letterSent", Boolean.class);
    static final ProcessVariable<Boolean> ACCEPTED = new ProcessVariable<>("accepted", Boolean.class);
    /** Keeps apart the deadlines of two referrals of one case. */
    static final ProcessVariable<String> TRACK = new ProcessVariable<>("track", String.class);

    private ReferralModel() {}

    /** Of two who act at once, the second finds the process over and its variables gone. */
    static int seq(VariableScope scope) {
        var track = TRACK.find(scope);
        if (track == null) {
            throw Refusal.conflict("WRONG_REFERRAL_STATE", "刚刚有人办理了这项移送，请刷新任务列表查看结果。");
        }
        return CaseReferral.seqOf(track);
    }
}
