package org.lookback.workflow.engine;

import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.jspecify.annotations.Nullable;

/**
 * Whoever has taken a task may put it back. The engine asks for the right to hand tasks to anybody at all, and nobody here has that:
 * with it a case could be given to a stranger.
 */
final class ReturnableTasks extends TaskServiceImpl {

    @Override
    public void setAssignee(String taskId, @Nullable String person) {
        var putBack = person == null && taskId != null && commandExecutor.execute(new PutBack(taskId));
        if (!putBack) {
            super.setAssignee(taskId, person);
        }
    }

    /** Answers whether the task was the asking person's own and is now nobody's. */
    private record PutBack(String taskId) implements Command<Boolean> {

        @Override
        public Boolean execute(CommandContext context) {
            var task = context.getTaskManager().findTaskById(taskId);
            var holder = context.getAuthenticatedUserId();
            if (task == null || holder == null || !holder.equals(task.getAssignee())) {
                return false;
            }
            context.runWithoutAuthorization(new AssignTaskCmd(taskId, null));
            return true;
        }
    }
}
