package org.lookback.hotline.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.lookback.hotline.CallbackDesk;
import org.lookback.hotline.CallbackForm;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.FormRecord;
import org.lookback.workflow.Submission;

/** A callback clerk tried to reach the petitioner. */
@DiagramBean("callBack")
class CallBack implements TaskListener {

    private final CallbackDesk desk;

    CallBack(CallbackDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = Submission.of(task);
        var number = Submission.caseOf(task);
        var result = desk.attempt(number, FormRecord.read(form, CallbackForm.class), form.by());
        HotlineModel.CALLBACK_RESULT.set(task.getExecution(), result);
    }
}
