package org.lookback.flag.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lookback.flag.FlagCheck;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.Submission;

/** The criteria are looked at; the process learns whether all are met. */
@DiagramBean("checkFlag")
class CheckFlag implements JavaDelegate {

    private final FlagCheck desk;

    CheckFlag(FlagCheck desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FlagModel.CRITERIA_MET.set(execution, desk.check(Submission.caseOf(execution)));
    }
}
