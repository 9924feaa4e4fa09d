package org.lookback.workflow.engine;

import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jspecify.annotations.Nullable;

/**
 * What a stored task filter may say instead of a value, letter by letter; everything else is refused. Nothing is evaluated: each
 * word is looked up here, so that one filter serves everybody.
 */
enum QueryWord {
    ME("${currentUser()}") {
        @Override
        Object value(@Nullable Authentication reader) {
            return reader == null ? NOBODY : reader.getUserId();
        }
    },
    /** All posts and duties of the reader. */
    MY_GROUPS("${currentUserGroups()}") {
        @Override
        Object value(@Nullable Authentication reader) {
            return orNone(reader == null ? List.of() : OwnTasksOnly.groups(reader));
        }
    },
    /** Those, and the posts whose work the reader reviews or answers for. */
    GROUPS_IN_SIGHT("${groupsInSight()}") {
        @Override
        Object value(@Nullable Authentication reader) {
            return orNone(reader == null ? List.of() : OwnTasksOnly.readable(OwnTasksOnly.groups(reader)));
        }
    },
    NOW("${now()}") {
        @Override
        Object value(@Nullable Authentication reader) {
            return new Date(ClockUtil.getCurrentTime().getTime());
        }
    };

    /** No account and no group can be called so: somebody without any sees nothing, and not everything. */
    private static final String NOBODY = "-";

    private final String text;

    QueryWord(String text) {
        this.text = text;
    }

    static Optional<QueryWord> of(String text) {
        return Arrays.stream(values()).filter(word -> word.text.equals(text)).findFirst();
    }

    Object value() {
        return value(Context.getCommandContext().getAuthentication());
    }

    abstract Object value(@Nullable Authentication reader);

    private static List<String> orNone(List<String> groups) {
        return groups.isEmpty() ? List.of(NOBODY) : groups;
    }
}
