package org.lookback.followup.persistence;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lookback.followup.FollowUpCase;
import org.lookback.followup.Rating;

/** SQL of the follow-up pages; of the hotline's tables it reads what the public may see. */
@Mapper
interface FollowUpMapper {

    @Nullable
    FollowUpCase selectCase(@Param("caseNo") String caseNo);

    @Nullable
    String selectToken(@Param("caseNo") String caseNo);

    @Nullable
    String selectCaseNo(@Param("token") String token);

    void insertToken(@Param("caseNo") String caseNo, @Param("token") String token, @Param("at") Instant at);

    @Nullable
    Rating selectRating(@Param("caseNo") String caseNo);

    void insertRating(@Param("rating") Rating rating);
}
