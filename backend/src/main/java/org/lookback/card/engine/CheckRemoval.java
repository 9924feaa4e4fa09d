package org.lookback.card.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.lookback.card.CardRemoval;
import org.lookback.card.JointCheck;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.FormRecord;
import org.lookback.workflow.Submission;

/** Lead unit and subdistrict checked on site; the gateway learns what they saw. */
@DiagramBean("checkRemoval")
class CheckRemoval implements TaskListener {

    private final CardRemoval desk;

    CheckRemoval(CardRemoval desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = Submission.of(task);
        var result = desk.check(Submission.caseOf(task), FormRecord.read(form, JointCheck.class), form.by());
        CardModel.CHECK_RESULT.set(task.getExecution(), result);
        CardModel.REMOVAL_APPROVED.set(task.getExecution(), false);
    }
}
