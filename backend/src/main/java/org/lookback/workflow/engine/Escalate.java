package org.lookback.workflow.engine;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.FirstWarning;
import org.lookback.workflow.TaskWarned;
import org.lookback.workflow.WatchedTask;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;

/** The end of every warning path: says that the waiting step, or the steps inside the sub-process, must be looked after. */
@DiagramBean("escalate")
class Escalate implements JavaDelegate {

    private final EngineWatchedTasks tasks;
    private final ObjectProvider<FirstWarning> ladder;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Escalate(
            EngineWatchedTasks tasks,
            ObjectProvider<FirstWarning> ladder,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tasks = tasks;
        this.ladder = ladder;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var end = (EndEvent) execution.getBpmnModelElementInstance();
        var steps = steps(end.getPreviousNodes().list());
        // side by side in a multi-instance the same step may wait under several terms
        tasks.waitingAt(execution.getProcessInstanceId(), steps).stream()
                .filter(this::isDue)
                .forEach(task -> events.publishEvent(new TaskWarned(task)));
    }

    private boolean isDue(WatchedTask task) {
        var warning = ladder.getIfAvailable();
        var at = warning == null
                ? task.deadline().dueAt().plusSeconds(1)
                : warning.at(task.deadline(), task.startedAt());
        return !clock.instant().isBefore(at);
    }

    private static List<String> steps(List<FlowNode> before) {
        return before.stream()
                .filter(BoundaryEvent.class::isInstance)
                .map(node -> ((BoundaryEvent) node).getAttachedTo())
                .flatMap(Escalate::userTasks)
                .map(UserTask::getId)
                .toList();
    }

    private static Stream<UserTask> userTasks(Activity watched) {
        if (watched instanceof SubProcess inside) {
            return inside.getChildElementsByType(UserTask.class).stream();
        }
        return watched instanceof UserTask task ? Stream.of(task) : Stream.of();
    }
}
