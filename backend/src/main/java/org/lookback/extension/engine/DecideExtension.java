package org.lookback.extension.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.lookback.extension.DecisionDesk;
import org.lookback.extension.ExtensionDecision;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.Submission;

/** A person decided; the process learns whether the deadline is to be extended. */
@DiagramBean("decideExtension")
class DecideExtension implements TaskListener {

    private final DecisionDesk desk;

    DecideExtension(DecisionDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = Submission.of(task);
        var granted = desk.decide(
                Submission.caseOf(task), ExtensionModel.seq(task), form.record(ExtensionDecision.class), form.by());
        ExtensionModel.GRANTED.set(task.getExecution(), granted);
    }
}
