package org.lookback.escalation.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.lookback.escalation.Nudge;

/** Statements on the table {@code nudge}. */
@Mapper
interface NudgeMapper {

    Optional<Nudge> selectNewest(String taskId);

    List<Nudge> listByTask(String taskId);

    List<Nudge> listByCase(String caseNo);

    int countBy(@Param("person") String person, @Param("from") Instant from, @Param("until") Instant until);

    void insert(Nudge nudge);
}
