package org.lookback.card.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.lookback.card.CardRemoval;
import org.lookback.card.RemovalDecision;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.FormRecord;
import org.lookback.workflow.Submission;

/** The head of the subdistrict approved the removal or sent it back. */
@DiagramBean("approveRemoval")
class ApproveRemoval implements TaskListener {

    private final CardRemoval desk;

    ApproveRemoval(CardRemoval desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = Submission.of(task);
        var decision = FormRecord.read(form, RemovalDecision.class);
        desk.approve(Submission.caseOf(task), decision, form.by());
        CardModel.REMOVAL_APPROVED.set(task.getExecution(), decision.isYes());
    }
}
