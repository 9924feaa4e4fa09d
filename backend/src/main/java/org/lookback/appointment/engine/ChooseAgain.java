package org.lookback.appointment.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lookback.appointment.RebookDesk;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.Submission;

/** The patient wants something else than the slot that is kept or looked for. */
@DiagramBean("chooseAgain")
class ChooseAgain implements JavaDelegate {

    private final RebookDesk desk;

    ChooseAgain(RebookDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        desk.chooseAgain(Submission.caseOf(execution));
        RescheduleModel.REBOOKED.set(execution, "GIVEN_UP");
    }
}
