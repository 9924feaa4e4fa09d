package org.lookback.venue.persistence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lookback.venue.Mark;

@Mapper
interface MarkMapper {

    void insertMark(Mark mark);

    @Nullable
    Mark selectMark(String caseNo);

    void updateLifted(
            @Param("caseNo") String caseNo,
            @Param("at") Instant at,
            @Param("how") String how,
            @Param("counted") boolean counted);

    List<Mark> selectOfVenue(String venueCode);
}
