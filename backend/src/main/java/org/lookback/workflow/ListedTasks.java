package org.lookback.workflow;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The waiting tasks of a page of the task list, looked up together and with the rights of whoever is logged in. */
public interface ListedTasks {

    /**
     * One of them.
     *
     * @param caseNo null if it belongs to no case
     * @param dueAt null while its deadline stands still
     * @param priority see {@link TaskPriorities}
     */
    record ListedTask(String taskId, @Nullable String caseNo, @Nullable Instant dueAt, int priority) {}

    /** Unknown ones, and those that are not the reader's to see, are absent. */
    List<ListedTask> of(Collection<String> taskIds);
}
