package org.lookback.workflow.engine;

import java.sql.SQLException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.lookback.refusal.Refusal;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A person's click does not fail because a timer of the same case fired in that moment: it is tried again, and only if somebody
 * else really did the same thing first does she hear so, in plain words.
 */
final class SecondTry extends CommandInterceptor {

    private static final int TRIES = 3;
    private static final String LOCKED_OUT = "40001";

    @Override
    public <T> T execute(Command<T> command) {
        if (!(command instanceof SubmitTaskFormCmd)
                || Context.getCommandContext() != null
                || TransactionSynchronizationManager.isActualTransactionActive()) {
            return next.execute(command);
        }
        for (var attempt = 1; ; attempt++) {
            try {
                return next.execute(command);
            } catch (NullValueException missing) {
                throw GoneTask.saidOf(missing);
            } catch (Refusal answer) {
                throw answer;
            } catch (RuntimeException thrown) {
                // whoever waited for the case until it was over finds its variables gone, and other strange things
                if (isGone((SubmitTaskFormCmd) command)) {
                    throw GoneTask.refusal();
                }
                if (!someoneWasFaster(thrown)) {
                    throw thrown;
                }
                if (attempt == TRIES) {
                    throw Refusal.conflict("STALE", "刚刚有人同时在办理这个案件，您的内容没有保存，请稍等片刻再提交一次。");
                }
            }
        }
    }

    private boolean isGone(SubmitTaskFormCmd command) {
        var id = taskOf(command);
        return next.execute(context -> context.getTaskManager().findTaskById(id) == null);
    }

    private static String taskOf(SubmitTaskFormCmd command) {
        try {
            var field = SubmitTaskFormCmd.class.getDeclaredField("taskId");
            field.setAccessible(true);
            return (String) field.get(command);
        } catch (ReflectiveOperationException changed) {
            throw new IllegalStateException("another engine version: submitting tasks must be adapted", changed);
        }
    }

    private static boolean someoneWasFaster(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockingException
                    || cause instanceof SQLException sql && LOCKED_OUT.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
