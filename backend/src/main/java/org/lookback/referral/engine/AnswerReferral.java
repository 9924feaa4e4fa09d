package org.lookback.referral.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.lookback.referral.AnswerForm;
import org.lookback.referral.ReceivingDesk;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.Submission;

/** The receiving body says what it did; the process that called learns that it did. */
@DiagramBean("answerReferral")
class AnswerReferral implements TaskListener {

    private final ReceivingDesk desk;

    AnswerReferral(ReceivingDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = Submission.of(task);
        desk.answer(Submission.caseOf(task), ReferralModel.seq(task), form.record(AnswerForm.class), form.by());
        ReferralModel.ANSWERED.set(task.getExecution(), true);
    }
}
