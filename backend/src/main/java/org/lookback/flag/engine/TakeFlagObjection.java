package org.lookback.flag.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lookback.flag.ObjectionDesk;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.Submission;

/** An objection came in; whatever follows is about this one. */
@DiagramBean("takeFlagObjection")
class TakeFlagObjection implements JavaDelegate {

    private final ObjectionDesk desk;

    TakeFlagObjection(ObjectionDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FlagModel.UPHELD.setLocal(execution, false);
        FlagModel.TRACK.setLocal(execution, Integer.toString(desk.take(Submission.caseOf(execution))));
    }
}
