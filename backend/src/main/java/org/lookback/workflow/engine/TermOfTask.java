package org.lookback.workflow.engine;

import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;

/** Which term a user task runs under, read from its due date. */
final class TermOfTask {

    private static final Pattern TERM = Pattern.compile("deadline\\.due\\(\\s*execution\\s*,\\s*'([^']+)'");

    private TermOfTask() {}

    static String of(UserTask task) {
        var term = in(task.getCamundaDueDate());
        if (term == null) {
            throw new IllegalStateException("user task %s has no term as its due date".formatted(task.getId()));
        }
        return term;
    }

    /** The term in a due date expression such as <code>${deadline.due(execution, 'INS.VERIFY')}</code>. */
    static @Nullable String in(@Nullable String dueDate) {
        var term = TERM.matcher(dueDate == null ? "" : dueDate);
        return term.find() ? term.group(1) : null;
    }
}
