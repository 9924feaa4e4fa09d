package org.lookback.flag.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lookback.flag.FlagCheck;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.Submission;

/** The public notice is over; the criteria are looked at once more. */
@DiagramBean("recheckFlag")
class RecheckFlag implements JavaDelegate {

    private final FlagCheck desk;

    RecheckFlag(FlagCheck desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FlagModel.CRITERIA_MET.set(execution, desk.recheck(Submission.caseOf(execution)));
    }
}
