package org.lookback.extension.persistence;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lookback.extension.DeadlineViews.PausedView;
import org.lookback.extension.DeadlineViews.RunningView;

@Mapper
interface DeadlineViewMapper {

    List<RunningView> listRunning(@Param("caseNos") Collection<String> caseNos);

    List<PausedView> listPaused(@Param("units") @Nullable Collection<String> units);
}
