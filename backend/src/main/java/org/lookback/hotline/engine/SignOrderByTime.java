package org.lookback.hotline.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lookback.hotline.WorkOrderDesk;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.Submission;

/** Nobody signed in time: the order counts as signed, late. */
@DiagramBean("signOrderByTime")
class SignOrderByTime implements JavaDelegate {

    private final WorkOrderDesk desk;

    SignOrderByTime(WorkOrderDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        desk.signByTime(Submission.caseOf(execution));
    }
}
