package org.lookback.flag.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lookback.flag.FlagEnding;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.Submission;

/** The validity is over. */
@DiagramBean("expireFlag")
class ExpireFlag implements JavaDelegate {

    private final FlagEnding desk;

    ExpireFlag(FlagEnding desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        desk.expire(Submission.caseOf(execution));
    }
}
