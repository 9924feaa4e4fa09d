package org.lookback.hotline.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.lookback.hotline.DispatchDesk;
import org.lookback.hotline.DispatchForm;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.FormRecord;
import org.lookback.workflow.Submission;

/** The dispatcher decided who handles the request, or that nobody has to. */
@DiagramBean("dispatchRequest")
class DispatchRequest implements TaskListener {

    private final DispatchDesk desk;
    private final OrderVariables variables;

    DispatchRequest(DispatchDesk desk, OrderVariables variables) {
        this.desk = desk;
        this.variables = variables;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = Submission.of(task);
        var number = Submission.caseOf(task);
        var result = desk.decide(number, FormRecord.read(form, DispatchForm.class), form.by());
        HotlineModel.DISPATCH_RESULT.set(task.getExecution(), result);
        // a merged case comes to an order only when its own callback was bad, and that is rework
        HotlineModel.ENTRY.set(task.getExecution(), "DISPATCHED".equals(result) ? "SIGN" : "HANDLE");
        variables.refresh(task.getExecution(), number);
    }
}
