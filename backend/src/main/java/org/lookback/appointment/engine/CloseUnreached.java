package org.lookback.appointment.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lookback.appointment.UnreachedDesk;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.Submission;

/** Nobody could be reached until the end. */
@DiagramBean("closeUnreached")
class CloseUnreached implements JavaDelegate {

    private final UnreachedDesk desk;

    CloseUnreached(UnreachedDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        desk.close(Submission.caseOf(execution));
    }
}
