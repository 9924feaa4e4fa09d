package org.lookback.hotline.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.lookback.hotline.SigningForm;
import org.lookback.hotline.WorkOrderDesk;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.FormRecord;
import org.lookback.workflow.Submission;

/** The unit signed, or said that the request is not its own. */
@DiagramBean("signOrder")
class SignOrder implements TaskListener {

    private final WorkOrderDesk desk;

    SignOrder(WorkOrderDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = Submission.of(task);
        var number = Submission.caseOf(task);
        var result = desk.answer(number, FormRecord.read(form, SigningForm.class), form.by());
        HotlineModel.SIGNING.set(task.getExecution(), result);
    }
}
