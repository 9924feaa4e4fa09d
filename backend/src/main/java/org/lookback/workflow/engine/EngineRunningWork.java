package org.lookback.workflow.engine;

import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.SuspensionState;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.lookback.workflow.Deadline;
import org.lookback.workflow.RunningWork;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Finds the tasks and timers of a deadline by its term in the diagrams, in every process that runs for the case. */
@Component
class EngineRunningWork implements RunningWork {

    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final TaskService tasks;
    private final ManagementService jobs;
    private final StepsInEngine steps;
    private final AsSystem asSystem;

    EngineRunningWork(
            @Lazy RuntimeService runtime,
            @Lazy RepositoryService repository,
            @Lazy TaskService tasks,
            @Lazy ManagementService jobs,
            StepsInEngine steps,
            AsSystem asSystem) {
        this.runtime = runtime;
        this.repository = repository;
        this.tasks = tasks;
        this.jobs = jobs;
        this.steps = steps;
        this.asSystem = asSystem;
    }

    @Override
    public void follow(Deadline deadline) {
        asSystem.call(() -> {
            moveTasks(deadline);
            timers(deadline).forEach(timer -> move(timer, deadline));
            return true;
        });
    }

    private void moveTasks(Deadline deadline) {
        for (var task : tasks.createTaskQuery()
                .processInstanceBusinessKey(deadline.caseNo())
                .list()) {
            if (steps.standsUnder(deadline, task)) {
                task.setDueDate(deadline.isPaused() ? null : Date.from(deadline.dueAt()));
                tasks.saveTask(task);
            }
        }
    }

    private List<Job> timers(Deadline deadline) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(deadline.caseNo()).list().stream()
                .flatMap(instance -> timers(instance, deadline.term()))
                .filter(timer -> deadline.track().equals(track(timer)))
                .toList();
    }

    private Stream<Job> timers(ProcessInstance instance, String term) {
        var word = "'" + term + "'";
        return repository
                .getBpmnModelInstance(instance.getProcessDefinitionId())
                .getModelElementsByType(TimerEventDefinition.class)
                .stream()
                .filter(timer -> timer.getTimeDate() != null
                        && timer.getTimeDate().getTextContent().contains(word)
                        && timer.getParentElement() instanceof CatchEvent)
                .map(timer -> ((FlowElement) timer.getParentElement()).getId())
                .flatMap(event ->
                        jobs.createJobQuery().processInstanceId(instance.getId()).activityId(event).list().stream());
    }

    private String track(Job timer) {
        return runtime.getVariable(timer.getExecutionId(), "track") instanceof String track ? track : "";
    }

    private void move(Job timer, Deadline deadline) {
        if (deadline.isPaused()) {
            jobs.suspendJobById(timer.getId());
            return;
        }
        if (timer.isSuspended()) {
            activate(timer);
        }
        // the timer asks its own expression again, which reads the moved deadline
        jobs.recalculateJobDuedate(timer.getId(), false);
    }

    /** Within a step the timer is in the step's memory; activated behind its back it would seem changed by somebody else. */
    private void activate(Job timer) {
        if (Context.getCommandContext() != null && timer instanceof JobEntity remembered) {
            remembered.setSuspensionState(SuspensionState.ACTIVE.getStateCode());
        } else {
            jobs.activateJobById(timer.getId());
        }
    }
}
