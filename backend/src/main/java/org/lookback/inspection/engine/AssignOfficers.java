package org.lookback.inspection.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.lookback.inspection.OfficerChoice;
import org.lookback.inspection.PlanningDesk;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.Submission;

/** Officers were chosen. */
@DiagramBean("assignOfficers")
class AssignOfficers implements TaskListener {

    private final PlanningDesk desk;

    AssignOfficers(PlanningDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        var choice = Submission.of(task);
        desk.assignOfficers(Submission.caseOf(task), choice.record(OfficerChoice.class), choice.by());
    }
}
