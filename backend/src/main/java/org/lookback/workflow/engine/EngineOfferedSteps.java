package org.lookback.workflow.engine;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.lookback.casefile.CaseNumber;
import org.lookback.workflow.OfferedSteps;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Two queries however many steps there are; the diagrams are known to the engine. */
@Component
class EngineOfferedSteps implements OfferedSteps {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final AsSystem asSystem;

    EngineOfferedSteps(
            @Lazy TaskService tasks,
            @Lazy RuntimeService runtime,
            @Lazy RepositoryService repository,
            AsSystem asSystem) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.repository = repository;
        this.asSystem = asSystem;
    }

    @Override
    public List<OfferedStep> offeredTo(Collection<String> groups, int atMost) {
        return groups.isEmpty() ? List.of() : asSystem.call(() -> offered(groups, atMost));
    }

    private List<OfferedStep> offered(Collection<String> groups, int atMost) {
        var waiting = tasks
                .createTaskQuery()
                .taskCandidateGroupIn(List.copyOf(groups))
                .includeAssignedTasks()
                .orderByDueDate()
                .asc()
                .listPage(0, atMost)
                .stream()
                .filter(task -> task.getDueDate() != null)
                .toList();
        var cases = casesOf(waiting.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet()));
        return waiting.stream()
                .filter(task -> cases.containsKey(task.getProcessInstanceId()))
                .map(task -> new OfferedStep(
                        cases.getOrDefault(task.getProcessInstanceId(), ""),
                        term(task),
                        task.getName(),
                        task.getDueDate().toInstant()))
                .toList();
    }

    private Map<String, String> casesOf(Set<String> instances) {
        if (instances.isEmpty()) {
            return Map.of();
        }
        return runtime.createProcessInstanceQuery().processInstanceIds(instances).list().stream()
                .filter(instance -> CaseNumber.find(instance.getBusinessKey()).isPresent())
                .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
    }

    private String term(Task task) {
        var model = repository.getBpmnModelInstance(task.getProcessDefinitionId());
        var due = model.getModelElementById(task.getTaskDefinitionKey()) instanceof UserTask step
                ? step.getCamundaDueDate()
                : null;
        return TermOfTask.effective(due);
    }
}
