package org.lookback.inspection.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lookback.inspection.RectificationDesk;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.Submission;

/** The rectification term of a track passed in silence. */
@DiagramBean("flagLate")
class FlagLate implements JavaDelegate {

    private final RectificationDesk desk;

    FlagLate(RectificationDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        desk.flagLate(Submission.caseOf(execution), InspectionModel.track(execution));
    }
}
