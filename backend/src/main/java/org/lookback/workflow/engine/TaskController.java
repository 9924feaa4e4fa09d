package org.lookback.workflow.engine;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;
import org.lookback.refusal.Refusal;
import org.lookback.workflow.TaskView;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The bridge from a task in Tasklist to its case. */
@RestController
class TaskController {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final AsSystem asSystem;

    TaskController(TaskService tasks, RuntimeService runtime, AsSystem asSystem) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.asSystem = asSystem;
    }

    @GetMapping("/api/tasks/{taskId}/case")
    @Operation(summary = "任务所属的案件")
    TaskView caseOf(@PathVariable String taskId) {
        // asked with the reader's own rights: nobody sees another unit's task
        var task = tasks.createTaskQuery().taskId(taskId).singleResult();
        if (task == null) {
            throw Refusal.notFound("TASK_NOT_FOUND", "任务不存在、已经完成，或不属于您所在的单位，请刷新任务列表。");
        }
        return asSystem.call(() -> view(task));
    }

    private TaskView view(Task task) {
        var variables = tasks.getVariables(task.getId(), List.of("leadUnit", "track", "body", "lookBackIndex"));
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult();
        var due = task.getDueDate();
        return new TaskView(
                task.getId(),
                task.getName(),
                task.getTaskDefinitionKey(),
                instance.getBusinessKey(),
                (String) variables.get("leadUnit"),
                (String) variables.get("track"),
                (String) variables.get("body"),
                number(variables.get("lookBackIndex")),
                due == null ? null : due.toInstant().atZone(DistrictTime.ZONE).toOffsetDateTime(),
                task.getDescription());
    }

    private static @Nullable Integer number(@Nullable Object value) {
        return value instanceof Number present ? present.intValue() : null;
    }
}
