package org.lookback.workflow.engine;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.lookback.refusal.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A refusal raised inside a process reaches the caller as it is, not wrapped in the engine's English. What went wrong by our own
 * fault is logged, once, where the outermost command ends; what a person did wrong is an answer to her and no error of ours.
 */
final class RefusalsUnwrapped extends CommandInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(RefusalsUnwrapped.class);

    @Override
    public <T> T execute(Command<T> command) {
        try {
            return next.execute(command);
        } catch (RuntimeException thrown) {
            for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
                if (cause instanceof Refusal refusal) {
                    throw refusal;
                }
            }
            if (Context.getCommandContext() == null && !isAnswer(thrown)) {
                LOG.error("engine command {} failed", command.getClass().getSimpleName(), thrown);
            }
            throw thrown;
        }
    }

    private static boolean isAnswer(RuntimeException thrown) {
        return thrown instanceof BadUserRequestException
                || thrown instanceof AuthorizationException
                || thrown instanceof NullValueException
                || thrown instanceof OptimisticLockingException;
    }
}
