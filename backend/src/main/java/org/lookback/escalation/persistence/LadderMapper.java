package org.lookback.escalation.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lookback.escalation.Ladder;
import org.lookback.escalation.LadderLevel;

/** Statements on the tables {@code ladder} and {@code ladder_level}. */
@Mapper
interface LadderMapper {

    @Nullable
    Ladder selectByTask(String taskId);

    List<Ladder> listOpen(@Param("caseNo") String caseNo, @Param("term") String term, @Param("track") String track);

    List<Ladder> listByCase(String caseNo);

    void insert(Ladder ladder);

    void update(Ladder ladder);

    List<LadderLevel> listLevels(long ladder);

    List<LadderLevel> listLevelsOfCase(String caseNo);

    void insertLevel(LadderLevel level);

    void updateLevel(LadderLevel level);
}
