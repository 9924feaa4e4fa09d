package org.lookback.appointment.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lookback.appointment.RebookDesk;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.Submission;

/** Nobody confirmed in time: the slot is free again. */
@DiagramBean("lapseHold")
class LapseHold implements JavaDelegate {

    private final RebookDesk desk;

    LapseHold(RebookDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        desk.lapse(Submission.caseOf(execution));
        RescheduleModel.REBOOKED.set(execution, "LAPSED");
    }
}
