package org.lookback.workflow.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.lookback.workflow.TaskPriorities;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class EngineTaskPriorities implements TaskPriorities {

    private static final int TOGETHER = 500;

    private final TaskService tasks;
    private final AsSystem asSystem;

    EngineTaskPriorities(@Lazy TaskService tasks, AsSystem asSystem) {
        this.tasks = tasks;
        this.asSystem = asSystem;
    }

    @Override
    @Transactional
    public void raise(Collection<String> taskIds, int priority) {
        var ids = new ArrayList<>(taskIds);
        for (var from = 0; from < ids.size(); from += TOGETHER) {
            var some = ids.subList(from, Math.min(ids.size(), from + TOGETHER));
            set(query -> query.taskIdIn(some.toArray(String[]::new)).taskMaxPriority(priority - 1), priority);
        }
    }

    @Override
    @Transactional
    public void raiseAll(String processKey, int priority) {
        set(query -> query.processDefinitionKey(processKey).taskMaxPriority(priority - 1), priority);
    }

    @Override
    @Transactional
    public void reset(String taskId) {
        set(query -> query.taskId(taskId).taskMinPriority(Task.PRIORITY_NORMAL + 1), Task.PRIORITY_NORMAL);
    }

    private void set(UnaryOperator<TaskQuery> which, int priority) {
        asSystem.call(() -> {
            List<Task> found = which.apply(tasks.createTaskQuery()).list();
            found.forEach(task -> tasks.setPriority(task.getId(), priority));
            return found;
        });
    }
}
