package org.lookback.appointment.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.lookback.appointment.ResultDesk;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.Submission;

/** A valid result came in before the visit. */
@DiagramBean("resolveByResult")
class ResolveByResult implements ExecutionListener {

    private final ResultDesk desk;

    ResolveByResult(ResultDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateExecution execution) {
        RescheduleModel.RESOLVED.set(execution, desk.resolve(Submission.caseOf(execution)));
    }
}
