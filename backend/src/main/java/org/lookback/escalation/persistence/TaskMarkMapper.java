package org.lookback.escalation.persistence;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.lookback.escalation.TaskMark;
import org.lookback.escalation.TaskMarks;

/** Reads the tables {@code ladder} and {@code ladder_level} for lists. */
@Mapper
interface TaskMarkMapper extends TaskMarks {

    @Override
    List<TaskMark> of(@Param("taskIds") Collection<String> taskIds);

    @Override
    List<TaskMark> all();
}
