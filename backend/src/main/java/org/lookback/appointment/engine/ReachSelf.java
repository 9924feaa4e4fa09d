package org.lookback.appointment.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lookback.appointment.RebookDesk;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.Submission;

/** The patient answered on her own page. */
@DiagramBean("reachSelf")
class ReachSelf implements JavaDelegate {

    private final RebookDesk desk;

    ReachSelf(RebookDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        desk.chooseAgain(Submission.caseOf(execution));
        RescheduleModel.CONTACT_RESULT.set(execution, "REACHED");
    }
}
