package org.lookback.supervision.persistence;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.lookback.supervision.CaseFacts;
import org.lookback.supervision.StoredEnd;
import org.lookback.supervision.SupervisedDeadline;
import org.lookback.supervision.SupervisedLevel;

@Mapper
interface LineMapper {

    void upsertDeadlines(@Param("rows") List<SupervisedDeadline> rows);

    void upsertLevels(@Param("rows") List<SupervisedLevel> rows);

    void updateLevel(SupervisedLevel row);

    void updateLevels(@Param("cases") Collection<String> cases);

    List<StoredEnd> listEnds(@Param("cases") Collection<String> cases);

    List<CaseFacts> listFacts(@Param("cases") Collection<String> cases);

    long count();
}
