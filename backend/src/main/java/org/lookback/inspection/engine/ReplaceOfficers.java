package org.lookback.inspection.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.lookback.inspection.OfficerChoice;
import org.lookback.inspection.RecusalDesk;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.Submission;

/** Officers were named who go after a recusal. */
@DiagramBean("replaceOfficers")
class ReplaceOfficers implements TaskListener {

    private final RecusalDesk desk;

    ReplaceOfficers(RecusalDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        var choice = Submission.of(task);
        desk.replace(Submission.caseOf(task), choice.record(OfficerChoice.class), choice.by());
    }
}
