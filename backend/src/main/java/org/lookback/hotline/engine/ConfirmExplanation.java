package org.lookback.hotline.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.lookback.hotline.HotlineDecision;
import org.lookback.hotline.JudgementDesk;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.FormRecord;
import org.lookback.workflow.Submission;

/** A second person agreed to the explained closing, or not. */
@DiagramBean("confirmExplanation")
class ConfirmExplanation implements TaskListener {

    private final JudgementDesk desk;

    ConfirmExplanation(JudgementDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = Submission.of(task);
        var number = Submission.caseOf(task);
        var result = desk.confirm(number, FormRecord.read(form, HotlineDecision.class), form.by());
        HotlineModel.CALLBACK_RESULT.set(task.getExecution(), result);
    }
}
