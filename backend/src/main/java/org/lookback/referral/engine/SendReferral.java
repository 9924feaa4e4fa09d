package org.lookback.referral.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.lookback.referral.ReferralDesk;
import org.lookback.referral.SendForm;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.Submission;

/** A letter went out; the process learns who has to sign for it. */
@DiagramBean("sendReferral")
class SendReferral implements TaskListener {

    private final ReferralDesk desk;

    SendReferral(ReferralDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = Submission.of(task);
        var receiver =
                desk.send(Submission.caseOf(task), ReferralModel.seq(task), form.record(SendForm.class), form.by());
        ReferralModel.REGULATOR.set(task.getExecution(), receiver);
    }
}
