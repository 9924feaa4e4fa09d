package org.lookback.extension.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lookback.extension.DecisionDesk;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.Submission;

/** What was granted is added to the deadline. */
@DiagramBean("extendDeadline")
class ExtendDeadline implements JavaDelegate {

    private final DecisionDesk desk;

    ExtendDeadline(DecisionDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        desk.extend(Submission.caseOf(execution), ExtensionModel.seq(execution));
    }
}
