package org.lookback.hotline.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.lookback.hotline.HandlingDesk;
import org.lookback.hotline.HandlingForm;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.FormRecord;
import org.lookback.workflow.Submission;

/** The unit replied, whistled for others, or asked to put the matter on account. */
@DiagramBean("handleRequest")
class HandleRequest implements TaskListener {

    private final HandlingDesk desk;

    HandleRequest(HandlingDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = Submission.of(task);
        var number = Submission.caseOf(task);
        var result = desk.handle(number, FormRecord.read(form, HandlingForm.class), form.by());
        HotlineModel.HANDLED.set(task.getExecution(), result);
    }
}
