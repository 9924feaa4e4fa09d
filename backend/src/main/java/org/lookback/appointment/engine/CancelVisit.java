package org.lookback.appointment.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.lookback.appointment.VisitDesk;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.Submission;

/** The hospital cancelled the new session. */
@DiagramBean("cancelVisit")
class CancelVisit implements ExecutionListener {

    private final VisitDesk desk;

    CancelVisit(VisitDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateExecution execution) {
        desk.sessionCancelled(Submission.caseOf(execution));
        RescheduleModel.VISIT.set(execution, "SESSION_CANCELLED");
    }
}
