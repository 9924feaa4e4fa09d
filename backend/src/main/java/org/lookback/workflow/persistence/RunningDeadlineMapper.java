package org.lookback.workflow.persistence;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface RunningDeadlineMapper {

    List<DeadlineRow> listCountedInWorkingDays();

    List<DeadlineRow> listRunningOf(@Param("caseNos") Collection<String> caseNos);

    List<DeadlineChangeRow> listMovesOfRunning();
}
