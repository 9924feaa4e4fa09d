package org.lookback.workflow.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.refusal.Refusal;

/**
 * Whoever has taken a task may put it back, and the head of the unit may do so for a person who is away. The engine asks for the
 * right to hand tasks to anybody at all, and nobody here has that: with it a case could be given to a stranger.
 */
final class ReturnableTasks extends TaskServiceImpl {

    private final Supplier<CaseDesk> cases;

    ReturnableTasks(Supplier<CaseDesk> cases) {
        this.cases = cases;
    }

    /** @throws Refusal HELD_BY_COLLEAGUE when a colleague's task is to be put back by anybody but the head */
    @Override
    public void setAssignee(String taskId, @Nullable String person) {
        var putBack = person == null && taskId != null && commandExecutor.execute(new PutBack(taskId, cases));
        if (!putBack) {
            super.setAssignee(taskId, person);
        }
    }

    /** Answers whether the task is nobody's now; if not, the engine's own rights decide. */
    private record PutBack(String taskId, Supplier<CaseDesk> cases) implements Command<Boolean> {

        @Override
        public Boolean execute(CommandContext context) {
            var task = context.getTaskManager().findTaskById(taskId);
            var asking = context.getAuthentication();
            // given by the diagram to one person: nobody else would ever see it again
            if (task == null || asking == null || task.getAssignee() == null || !TaskUnits.isOffered(task)) {
                return false;
            }
            var groups = OwnTasksOnly.groups(asking);
            var isOwn = asking.getUserId().equals(task.getAssignee());
            if (!isOwn && !TaskUnits.isHead(groups, task)) {
                if (TaskUnits.isOfferedTo(groups, task)) {
                    var other = TaskUnits.hasHead(task) ? "由本单位负责人退回" : "请系统管理员退回";
                    throw Refusal.forbidden("HELD_BY_COLLEAGUE", "这项任务由同事领取，要退回请联系本人；本人不在的，%s。".formatted(other));
                }
                return false;
            }
            context.runWithoutAuthorization(new AssignTaskCmd(taskId, null));
            if (!isOwn) {
                tell(task, asking.getUserId());
            }
            return true;
        }

        private void tell(TaskEntity task, String head) {
            CaseNumber.find(task.getProcessInstance().getBusinessKey()).ifPresent(number -> cases.get()
                    .note(number, head, "TASK_RETURNED", "把已领取的“%s”退回本单位待领".formatted(task.getName())));
        }
    }
}
