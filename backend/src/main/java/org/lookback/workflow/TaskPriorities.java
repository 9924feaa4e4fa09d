package org.lookback.workflow;

import java.util.Collection;

/** How urgent waiting steps are to the engine, so that task lists can choose by it; a step that waits no longer is passed over. */
public interface TaskPriorities {

    /** At least this priority from now on. */
    void raise(Collection<String> taskIds, int priority);

    /** The same for every waiting step of a process. */
    void raiseAll(String processKey, int priority);

    /** As urgent as any other again. */
    void reset(String taskId);
}
