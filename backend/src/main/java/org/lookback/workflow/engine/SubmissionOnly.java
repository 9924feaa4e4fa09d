package org.lookback.workflow.engine;

import java.lang.reflect.Field;
import java.util.Map;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.GetIdentityLinksForTaskCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskEscalationCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;
import org.lookback.refusal.Refusal;

/**
 * Makes "complete" the same as "submit form": whatever way a task is finished, what was handed in goes to the case file and not
 * into process variables.
 */
final class SubmissionOnly extends CommandInterceptor {

    @Override
    @SuppressWarnings("unchecked")
    public <T> T execute(Command<T> command) {
        if (command instanceof CompleteTaskCmd) {
            var submit = new SubmitTaskFormCmd(
                    (String) read(command, "taskId"),
                    (Map<String, Object>) read(command, "variables"),
                    Boolean.TRUE.equals(read(command, "returnVariables")),
                    Boolean.TRUE.equals(read(command, "deserializeReturnedVariables")));
            return next.execute((Command<T>) submit);
        }
        if (command instanceof HandleTaskBpmnErrorCmd || command instanceof HandleTaskEscalationCmd) {
            throw Refusal.forbidden("TASK_BY_FORM_ONLY", "任务只能填写表单办结，不能用错误或者升级信号结束。");
        }
        return command instanceof ClaimTaskCmd || command instanceof GetIdentityLinksForTaskCmd
                ? inWords(command)
                : next.execute(command);
    }

    /** Two people reach for the same task: the second hears it in words. */
    private <T> T inWords(Command<T> command) {
        try {
            return next.execute(command);
        } catch (TaskAlreadyClaimedException faster) {
            throw Refusal.conflict("TASK_CLAIMED", "这项任务刚刚已被他人领取，请刷新任务列表。");
        } catch (NullValueException gone) {
            throw GoneTask.saidOf(gone);
        }
    }

    private static @Nullable Object read(Object from, String name) {
        try {
            Field field = CompleteTaskCmd.class.getDeclaredField(name);
            field.setAccessible(true);
            return field.get(from);
        } catch (ReflectiveOperationException changed) {
            throw new IllegalStateException("another engine version: completing tasks must be adapted", changed);
        }
    }
}
