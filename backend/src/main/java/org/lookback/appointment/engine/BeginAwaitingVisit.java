package org.lookback.appointment.engine;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.lookback.appointment.VisitDesk;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.Submission;

/** The process learns from when the desk is asked whether the patient came. */
@DiagramBean("beginAwaitingVisit")
class BeginAwaitingVisit implements ExecutionListener {

    private final VisitDesk desk;

    BeginAwaitingVisit(VisitDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var over = Date.from(desk.dueAt(Submission.caseOf(execution)));
        RescheduleModel.VISIT_OVER_AT.set(execution, over);
        RescheduleModel.THIRD_TIME.set(execution, false);
    }
}
