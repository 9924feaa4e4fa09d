package org.lookback.appointment.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.lookback.appointment.ResultDesk;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.Submission;

/** All contacts stop. */
@DiagramBean("stopReschedule")
class StopReschedule implements ExecutionListener {

    private final ResultDesk desk;

    StopReschedule(ResultDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateExecution execution) {
        RescheduleModel.STOPPED.set(execution, desk.stop(Submission.caseOf(execution)));
    }
}
