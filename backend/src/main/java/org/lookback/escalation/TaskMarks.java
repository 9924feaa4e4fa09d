package org.lookback.escalation;

import java.util.Collection;
import java.util.List;

/** How high the ladders of many steps have climbed, for lists. */
public interface TaskMarks {

    /** Steps that have reached no level, or wait no longer, are absent. */
    List<TaskMark> of(Collection<String> taskIds);

    /** All of them. */
    List<TaskMark> all();
}
