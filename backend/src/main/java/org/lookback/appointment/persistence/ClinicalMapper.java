package org.lookback.appointment.persistence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** SQL in {@code ClinicalMapper.xml}. */
@Mapper
interface ClinicalMapper {

    int nextSeq(String caseNo);

    void insert(ClinicalRow row);

    @Nullable
    String selectNewest(@Param("caseNo") String caseNo, @Param("kind") String kind);

    List<String> listForgettable(@Param("closedBefore") Instant closedBefore, @Param("atMost") int atMost);

    int empty(@Param("cases") List<String> cases);
}
