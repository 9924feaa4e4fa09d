package org.lookback.escalation.engine;

import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lookback.escalation.Climb;
import org.lookback.escalation.Level;
import org.lookback.escalation.NextLevel;
import org.lookback.workflow.DiagramBean;

/** The time of a level has come: told and recorded, unless the watched task does not wait any more. */
@DiagramBean("raiseLevel")
class RaiseLevel implements JavaDelegate {

    private final Climb climb;

    RaiseLevel(Climb climb) {
        this.climb = climb;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var task = EscalationModel.WATCHED_TASK.in(execution);
        if (!climb.stillWaits(task)) {
            throw new BpmnError(EscalationModel.TASK_GONE, "被督促的任务已经不在");
        }
        var level = EscalationModel.NEXT_LEVEL.in(execution);
        var at = EscalationModel.NEXT_LEVEL_AT.in(execution).toInstant();
        var raised = climb.raise(task, new NextLevel(Level.valueOf(level), at));
        EscalationModel.RAISED_LEVEL.set(execution, raised ? level : "");
    }
}
