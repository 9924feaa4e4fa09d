package org.lookback.escalation.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.lookback.escalation.TaskMark;
import org.lookback.escalation.TaskMarks;

/** Reads the tables {@code ladder} and {@code ladder_level} for all tasks at once. */
@Mapper
interface TaskMarkMapper extends TaskMarks {

    @Override
    List<TaskMark> all();
}
