package org.lookback.escalation;

import java.util.List;

/** How high the ladders of all waiting steps have climbed. */
public interface TaskMarks {

    /** Steps that have reached no level, or wait no longer, are absent. */
    List<TaskMark> all();
}
