package org.lookback.workflow.engine;

import java.lang.reflect.Field;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cmd.AbstractExecuteFilterCmd;
import org.camunda.bpm.engine.impl.cmd.SaveFilterCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;

/**
 * Lets no expression into a query. The engine checks the query itself but not its "or" parts (CVE-2026-109432), through which
 * any logged-in user could run code.
 */
final class QueryGuard extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
        if (command instanceof AbstractQuery<?, ?> query) {
            check(query);
        } else if (command instanceof AbstractExecuteFilterCmd) {
            checkIfQuery(read(AbstractExecuteFilterCmd.class, "extendingQuery", command));
        } else if (command instanceof SaveFilterCmd
                && read(SaveFilterCmd.class, "filter", command) instanceof Filter filter) {
            checkIfQuery(filter.getQuery());
        }
        return next.execute(command);
    }

    private static void checkIfQuery(@Nullable Object query) {
        if (query instanceof AbstractQuery<?, ?> present) {
            check(present);
        }
    }

    private static void check(AbstractQuery<?, ?> query) {
        refuseExpressions(query);
        if (query instanceof TaskQueryImpl tasks && tasks.getQueries() != null) {
            // a query and its "or" parts all hold the same list, which names each of them
            tasks.getQueries().forEach(QueryGuard::refuseExpressions);
        }
    }

    private static void refuseExpressions(AbstractQuery<?, ?> query) {
        if (query.getExpressions() != null && !query.getExpressions().isEmpty()) {
            throw new BadUserRequestException("查询条件中不允许使用表达式，请改用具体的值。");
        }
    }

    private static @Nullable Object read(Class<?> type, String name, Object from) {
        try {
            Field field = type.getDeclaredField(name);
            field.setAccessible(true);
            return field.get(from);
        } catch (ReflectiveOperationException changed) {
            throw new IllegalStateException("another engine version: the guard no longer fits", changed);
        }
    }
}
