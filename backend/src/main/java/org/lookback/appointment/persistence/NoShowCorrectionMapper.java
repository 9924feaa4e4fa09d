package org.lookback.appointment.persistence;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** SQL in {@code NoShowCorrectionMapper.xml}. */
@Mapper
interface NoShowCorrectionMapper {

    @Nullable
    NoShowCorrectionRow select(String caseNo);

    void insert(NoShowCorrectionRow row);

    void decide(
            @Param("caseNo") String caseNo,
            @Param("approved") boolean approved,
            @Param("reason") String reason,
            @Param("at") Instant at,
            @Param("by") String by);
}
