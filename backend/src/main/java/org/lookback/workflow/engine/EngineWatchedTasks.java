package org.lookback.workflow.engine;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.lookback.casefile.CaseNumber;
import org.lookback.workflow.WatchedTask;
import org.lookback.workflow.WatchedTasks;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The waiting steps as the engine has them, asked for in the name of the platform. */
@Component
class EngineWatchedTasks implements WatchedTasks {

    private final TaskService tasks;
    private final StepsInEngine steps;
    private final ProcessEngineConfigurationImpl engine;
    private final AsSystem asSystem;

    EngineWatchedTasks(
            @Lazy TaskService tasks,
            StepsInEngine steps,
            @Lazy ProcessEngineConfigurationImpl engine,
            AsSystem asSystem) {
        this.tasks = tasks;
        this.steps = steps;
        this.engine = engine;
        this.asSystem = asSystem;
    }

    @Override
    @Transactional
    public Optional<WatchedTask> find(String taskId) {
        return list(tasks.createTaskQuery().taskId(taskId)).stream().findFirst();
    }

    @Override
    @Transactional
    public List<WatchedTask> ofCase(CaseNumber number) {
        return list(tasks.createTaskQuery().processInstanceBusinessKey(number.value()));
    }

    List<WatchedTask> waitingAt(String processInstanceId, List<String> steps) {
        return list(tasks.createTaskQuery()
                .processInstanceId(processInstanceId)
                .taskDefinitionKeyIn(steps.toArray(String[]::new)));
    }

    @Override
    @Transactional
    public void offerTo(String taskId, String group) {
        asSystem.call(() -> {
            tasks.addCandidateGroup(taskId, group);
            return true;
        });
    }

    private List<WatchedTask> list(TaskQuery query) {
        return asSystem.call(() -> engine.getCommandExecutorTxRequired().execute(command -> query.list().stream()
                .map(task -> steps.watched(task, groups(task)))
                .flatMap(Optional::stream)
                .toList()));
    }

    /** Nobody, for a task that was finished between the list and this look: asking the task service would be an error instead. */
    private static List<String> groups(Task task) {
        return ((TaskEntity) task)
                .getCandidates().stream()
                        .map(IdentityLink::getGroupId)
                        .filter(Objects::nonNull)
                        .toList();
    }
}
