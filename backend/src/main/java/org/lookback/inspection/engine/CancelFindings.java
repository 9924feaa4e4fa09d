package org.lookback.inspection.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lookback.inspection.ClosureDesk;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.Submission;

/** The venue closed for good: open findings are cancelled. */
@DiagramBean("cancelFindings")
class CancelFindings implements JavaDelegate {

    private final ClosureDesk desk;

    CancelFindings(ClosureDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        desk.cancelFindings(Submission.caseOf(execution));
    }
}
