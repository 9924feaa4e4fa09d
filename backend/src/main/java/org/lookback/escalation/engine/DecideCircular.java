package org.lookback.escalation.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.lookback.escalation.CircularDecision;
import org.lookback.escalation.OversightDesk;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.Submission;

/** A supervisor decides whether all units read of it. */
@DiagramBean("decideCircular")
class DecideCircular implements TaskListener {

    private final OversightDesk desk;

    DecideCircular(OversightDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = Submission.of(task);
        var approved =
                desk.decideCircular(EscalationModel.watchedTask(task), form.record(CircularDecision.class), form.by());
        EscalationModel.CIRCULAR_APPROVED.set(task.getExecution(), approved);
    }
}
