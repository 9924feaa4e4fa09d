package org.lookback.hotline.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.lookback.hotline.DispatchDesk;
import org.lookback.hotline.ForcedForm;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.FormRecord;
import org.lookback.workflow.Submission;

/** The oversight office named the unit. */
@DiagramBean("forceDispatch")
class ForceDispatch implements TaskListener {

    private final DispatchDesk desk;
    private final OrderVariables variables;

    ForceDispatch(DispatchDesk desk, OrderVariables variables) {
        this.desk = desk;
        this.variables = variables;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = Submission.of(task);
        var number = Submission.caseOf(task);
        desk.force(number, FormRecord.read(form, ForcedForm.class), form.by());
        HotlineModel.ENTRY.set(task.getExecution(), "SIGN");
        variables.refresh(task.getExecution(), number);
    }
}
