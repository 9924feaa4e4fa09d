package org.lookback.card.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.lookback.card.CardApproval;
import org.lookback.card.CardDecision;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.FormRecord;
import org.lookback.workflow.Submission;

/** The head of the subdistrict approved or refused the card. */
@DiagramBean("decideCard")
class DecideCard implements TaskListener {

    private final CardApproval desk;

    DecideCard(CardApproval desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = Submission.of(task);
        var decision = FormRecord.read(form, CardDecision.class);
        desk.decide(Submission.caseOf(task), decision, form.by());
        CardModel.APPROVED.set(task.getExecution(), decision.isYes());
    }
}
