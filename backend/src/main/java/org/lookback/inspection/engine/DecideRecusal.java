package org.lookback.inspection.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.lookback.inspection.RecusalDecision;
import org.lookback.inspection.RecusalDesk;
import org.lookback.inspection.RecusalResult;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.Submission;

/** A person decided; the process learns whether the officer stays away and whether enough are left. */
@DiagramBean("decideRecusal")
class DecideRecusal implements TaskListener {

    private final RecusalDesk desk;

    DecideRecusal(RecusalDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = Submission.of(task);
        var result = desk.decide(
                Submission.caseOf(task), RecusalModel.officer(task), form.record(RecusalDecision.class), form.by());
        RecusalModel.GRANTED.set(task.getExecution(), result != RecusalResult.REFUSED);
        RecusalModel.TOO_FEW.set(task.getExecution(), result == RecusalResult.TOO_FEW);
    }
}
