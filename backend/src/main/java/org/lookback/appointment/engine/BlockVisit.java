package org.lookback.appointment.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.lookback.appointment.VisitDesk;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.Submission;

/** The patient was blocked once more, at the new booking. */
@DiagramBean("blockVisit")
class BlockVisit implements ExecutionListener {

    private final VisitDesk desk;

    BlockVisit(VisitDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateExecution execution) {
        RescheduleModel.THIRD_TIME.set(execution, desk.blockedAgain(Submission.caseOf(execution), "system"));
        RescheduleModel.VISIT.set(execution, "BLOCKED_AGAIN");
    }
}
