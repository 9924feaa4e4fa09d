package org.lookback.workflow.engine;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.lookback.casefile.CaseNumber;
import org.lookback.workflow.ListedTasks;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Two queries however many tasks there are. */
@Component
class EngineListedTasks implements ListedTasks {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final AsSystem asSystem;

    EngineListedTasks(@Lazy TaskService tasks, @Lazy RuntimeService runtime, AsSystem asSystem) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.asSystem = asSystem;
    }

    @Override
    public List<ListedTask> of(Collection<String> taskIds) {
        if (taskIds.isEmpty()) {
            return List.of();
        }
        var found =
                tasks.createTaskQuery().taskIdIn(taskIds.toArray(String[]::new)).list();
        var instances = found.stream()
                .filter(task -> task.getProcessInstanceId() != null)
                .map(Task::getProcessInstanceId)
                .collect(Collectors.toSet());
        var cases = instances.isEmpty() ? Map.<String, String>of() : asSystem.call(() -> casesOf(instances));
        return found.stream()
                .map(task -> new ListedTask(
                        task.getId(),
                        cases.get(task.getProcessInstanceId()),
                        task.getDueDate() == null ? null : task.getDueDate().toInstant(),
                        task.getPriority()))
                .toList();
    }

    private Map<String, String> casesOf(Set<String> instances) {
        return runtime.createProcessInstanceQuery().processInstanceIds(instances).list().stream()
                .filter(instance -> CaseNumber.find(instance.getBusinessKey()).isPresent())
                .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
    }
}
