package org.lookback.workflow.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface RunningDeadlineMapper {

    List<DeadlineRow> listCountedInWorkingDays();

    List<DeadlineChangeRow> listMovesOfRunning();
}
