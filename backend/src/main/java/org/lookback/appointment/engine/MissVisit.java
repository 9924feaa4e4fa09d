package org.lookback.appointment.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.lookback.appointment.VisitDesk;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.Submission;

/** The hospital said that the patient did not come. */
@DiagramBean("missVisit")
class MissVisit implements ExecutionListener {

    private final VisitDesk desk;

    MissVisit(VisitDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateExecution execution) {
        desk.notCome(Submission.caseOf(execution), "system");
        RescheduleModel.VISIT.set(execution, "NOT_COME");
    }
}
