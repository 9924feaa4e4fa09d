package org.lookback.flag.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lookback.flag.FlagEnding;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.Submission;

/** The venue closed for good. */
@DiagramBean("endFlag")
class EndFlag implements JavaDelegate {

    private final FlagEnding desk;

    EndFlag(FlagEnding desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        desk.venueClosed(Submission.caseOf(execution));
    }
}
