package org.lookback.appointment.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lookback.appointment.VisitDesk;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.Submission;

/** The hospital cancelled the session of the slot that was kept. */
@DiagramBean("dropCancelledHold")
class DropCancelledHold implements JavaDelegate {

    private final VisitDesk desk;

    DropCancelledHold(VisitDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        desk.sessionCancelled(Submission.caseOf(execution));
        RescheduleModel.REBOOKED.set(execution, "LAPSED");
    }
}
