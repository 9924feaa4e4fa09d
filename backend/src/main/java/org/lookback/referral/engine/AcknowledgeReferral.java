package org.lookback.referral.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.lookback.referral.ReceiptForm;
import org.lookback.referral.ReceivingDesk;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.Submission;

/** The receiving body signed for the letter, or sent it back. */
@DiagramBean("acknowledgeReferral")
class AcknowledgeReferral implements TaskListener {

    private final ReceivingDesk desk;

    AcknowledgeReferral(ReceivingDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = Submission.of(task);
        var accepted = desk.acknowledge(
                Submission.caseOf(task), ReferralModel.seq(task), form.record(ReceiptForm.class), form.by());
        ReferralModel.ACCEPTED.set(task.getExecution(), accepted);
    }
}
