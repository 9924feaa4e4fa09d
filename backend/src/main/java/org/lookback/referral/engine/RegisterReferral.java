package org.lookback.referral.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lookback.referral.ReferralDesk;
import org.lookback.referral.SendForm;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.ProcessVariable;
import org.lookback.workflow.Submission;

/** A matter is to go to another body; a caller that has sent the letter already hands in what it says. */
@DiagramBean("registerReferral")
class RegisterReferral implements JavaDelegate {

    private final ReferralDesk desk;

    RegisterReferral(ReferralDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = Submission.caseOf(execution);
        var why = ReferralModel.WHY.find(execution);
        var opened =
                desk.register(number, ProcessVariable.LEAD_UNIT.in(execution), why, execution.getProcessInstanceId());
        ReferralModel.TRACK.set(execution, opened.track());
        ReferralModel.ANSWERED.set(execution, false);
        ReferralModel.SENT.set(execution, false);
        var receiver = ReferralModel.REGULATOR.find(execution);
        var by = ReferralModel.SENT_BY.find(execution);
        if (receiver != null && by != null) {
            var letterNo = ReferralModel.LETTER_NO.find(execution);
            desk.send(number, opened.seq(), new SendForm(receiver, letterNo, opened.why(), null), by);
            ReferralModel.SENT.set(execution, true);
        }
    }
}
