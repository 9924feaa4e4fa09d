package org.lookback.workflow.engine;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.workflow.Deadline;
import org.lookback.workflow.Deadlines;
import org.lookback.workflow.WatchedTask;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Reads from a waiting task of the engine under which deadline of which case it stands, and who answers for it. */
@Component
class StepsInEngine {

    private static final Pattern GROUP_OF_UNIT = Pattern.compile("(.+)-(?:handler|reviewer|head)");

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final Deadlines deadlines;
    private final CaseDesk cases;

    StepsInEngine(
            @Lazy RepositoryService repository,
            @Lazy RuntimeService runtime,
            @Lazy TaskService tasks,
            Deadlines deadlines,
            CaseDesk cases) {
        this.repository = repository;
        this.runtime = runtime;
        this.tasks = tasks;
        this.deadlines = deadlines;
        this.cases = cases;
    }

    /** Empty for a task of no case. */
    Optional<WatchedTask> watched(Task task, List<String> groups) {
        return caseOf(task).flatMap(number -> deadline(number, task)
                .map(deadline -> watched(task, number, processKey(task), groups, deadline)));
    }

    WatchedTask watched(Task task, CaseNumber number, String processKey, List<String> groups, Deadline deadline) {
        var created = task.getCreateTime().toInstant();
        return new WatchedTask(
                task.getId(),
                number,
                processKey,
                task.getTaskDefinitionKey(),
                task.getName() == null ? task.getTaskDefinitionKey() : task.getName(),
                groups,
                task.getAssignee(),
                unit(groups, number),
                later(created, deadline.changedAt()),
                deadline);
    }

    /** Whether the task stands under this deadline. */
    boolean standsUnder(Deadline deadline, Task task) {
        return deadline.term().equals(term(task)) && deadline.track().equals(track(task));
    }

    private Optional<CaseNumber> caseOf(Task task) {
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult();
        return instance == null ? Optional.empty() : CaseNumber.find(instance.getBusinessKey());
    }

    private Optional<Deadline> deadline(CaseNumber number, Task task) {
        return deadlines.newest(number, term(task), track(task));
    }

    private String term(Task task) {
        return TermOfTask.effective(dueDateExpression(task));
    }

    private String track(Task task) {
        if (TermOfTask.in(dueDateExpression(task)) == null) {
            return StepDeadlines.ownTrack(task.getTaskDefinitionKey());
        }
        return tasks.getVariable(task.getId(), "track") instanceof String track ? track : "";
    }

    private @org.jspecify.annotations.Nullable String dueDateExpression(Task task) {
        var model = repository.getBpmnModelInstance(task.getProcessDefinitionId());
        return model.getModelElementById(task.getTaskDefinitionKey()) instanceof UserTask step
                ? step.getCamundaDueDate()
                : null;
    }

    private String processKey(Task task) {
        return repository.getProcessDefinition(task.getProcessDefinitionId()).getKey();
    }

    private String unit(List<String> groups, CaseNumber number) {
        return groups.stream()
                .map(GROUP_OF_UNIT::matcher)
                .filter(group -> group.matches())
                .map(group -> group.group(1))
                .findFirst()
                .orElseGet(() -> {
                    var lead = cases.get(number).leadUnit();
                    return lead == null ? "" : lead;
                });
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
