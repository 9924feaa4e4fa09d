package org.lookback.workflow.persistence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface DeadlineMapper {

    @Nullable
    DeadlineRow selectNewest(@Param("caseNo") String caseNo, @Param("term") String term, @Param("track") String track);

    void insert(DeadlineRow row);

    void update(DeadlineRow row);

    List<DeadlineRow> listByCase(String caseNo);

    List<DeadlineRow> listPage(@Param("afterId") long afterId, @Param("size") int size);

    long count();

    List<DeadlineRow> listRunning(String caseNo);

    void insertChange(DeadlineChangeRow row);

    List<DeadlineChangeRow> listChanges(String caseNo);

    @Nullable
    Integer selectPackVersion(String decisions);

    @Nullable
    String selectPackDecisions(int version);

    int selectNewestPack();

    void insertPack(
            @Param("version") int version,
            @Param("decisions") String decisions,
            @Param("effectiveFrom") Instant effectiveFrom);
}
