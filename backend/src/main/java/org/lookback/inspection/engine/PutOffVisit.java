package org.lookback.inspection.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lookback.inspection.RecusalSteps;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.Submission;

/** Too few officers are left: the inspection waits for its new date. */
@DiagramBean("putOffVisit")
class PutOffVisit implements JavaDelegate {

    private final RecusalSteps steps;

    PutOffVisit(RecusalSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.putOff(Submission.caseOf(execution));
    }
}
