package org.lookback.escalation.engine;

import java.util.Date;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lookback.escalation.Climb;
import org.lookback.workflow.DiagramBean;

/** Looks up which level comes next, and when. */
@DiagramBean("planNextLevel")
class PlanNextLevel implements JavaDelegate {

    private final Climb climb;

    PlanNextLevel(Climb climb) {
        this.climb = climb;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var task = EscalationModel.WATCHED_TASK.in(execution);
        EscalationModel.TRACK.set(execution, climb.ownTrack(task));
        var next = climb.next(task, urgency(execution.getProcessEngineServices().getTaskService(), task));
        EscalationModel.NEXT_LEVEL.set(
                execution, next.map(level -> level.level().name()).orElse(""));
        next.ifPresent(level -> EscalationModel.NEXT_LEVEL_AT.set(execution, Date.from(level.at())));
    }

    /** Read each time: a case may become urgent while it waits. */
    private static String urgency(TaskService tasks, String task) {
        return tasks.getVariable(task, EscalationModel.URGENCY) instanceof String urgency ? urgency : "";
    }
}
