package org.lookback.workflow.engine;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which term a user task runs under, read from its due date. */
final class TermOfTask {

    private static final Pattern TERM = Pattern.compile("deadline\\.(due|by)\\(\\s*execution\\s*,\\s*'([^']+)'");

    /** The usual term of steps for which a diagram names none. */
    static final String DEFAULT = "TASK.DEFAULT";

    /** Stands for a date that a diagram gives itself. */
    static final String FIXED = "TASK.FIXED";

    private TermOfTask() {}

    /** The term a step runs under whatever its due date says. */
    static String effective(@Nullable String dueDate) {
        if (dueDate == null || dueDate.isBlank()) {
            return DEFAULT;
        }
        var term = in(dueDate);
        return term == null ? FIXED : term;
    }

    /** The term in a due date expression such as <code>${deadline.due(execution, 'INS.VERIFY')}</code>. */
    static @Nullable String in(@Nullable String dueDate) {
        var term = TERM.matcher(dueDate == null ? "" : dueDate);
        return term.find() ? term.group(2) : null;
    }

    /** Whether doing the task is what the term asks for; with {@code deadline.by} it only stands under the term. */
    static boolean isFulfilling(@Nullable String dueDate) {
        var term = TERM.matcher(dueDate == null ? "" : dueDate);
        return !term.find() || term.group(1).equals("due");
    }
}
