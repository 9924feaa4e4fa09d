package org.lookback.workflow.engine;

import java.lang.reflect.Field;
import java.util.List;
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
 * Lets no expression into a query, and only the {@link QueryWord}s into a stored filter. The engine checks the query itself but
 * not its "or" parts (CVE-2026-109432), through which any logged-in user could run code.
 */
final class QueryGuard extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
        if (command instanceof AbstractQuery<?, ?> query) {
            check(query, false);
        } else if (command instanceof AbstractExecuteFilterCmd
                && read(AbstractExecuteFilterCmd.class, "extendingQuery", command)
                        instanceof AbstractQuery<?, ?> extending) {
            check(extending, false);
        } else if (command instanceof SaveFilterCmd
                && read(SaveFilterCmd.class, "filter", command) instanceof Filter filter) {
            checkStored(filter.getQuery());
        }
        return next.execute(command);
    }

    /** A filter that is to be kept, or was. */
    static void checkStored(@Nullable Object query) {
        if (query instanceof AbstractQuery<?, ?> present) {
            check(present, true);
        }
    }

    private static void check(AbstractQuery<?, ?> query, boolean stored) {
        refuseExpressions(query, stored);
        if (query instanceof TaskQueryImpl tasks && tasks.getQueries() != null) {
            // a query and its "or" parts all hold the same list, which names each of them
            tasks.getQueries().forEach(part -> refuseExpressions(part, stored));
        }
    }

    private static void refuseExpressions(AbstractQuery<?, ?> query, boolean stored) {
        var expressions = query.getExpressions() == null
                ? List.<String>of()
                : query.getExpressions().values();
        if (!stored && !expressions.isEmpty()) {
            throw new BadUserRequestException("查询条件中不允许使用表达式，请改用具体的值。");
        }
        if (!expressions.stream().allMatch(text -> QueryWord.of(text).isPresent())) {
            throw new BadUserRequestException(
                    "筛选器中只能使用 ${currentUser()}、${currentUserGroups()}、${groupsInSight()}、${now()}，写法须完全一致。");
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
