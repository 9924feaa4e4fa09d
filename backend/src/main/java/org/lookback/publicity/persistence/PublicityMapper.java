package org.lookback.publicity.persistence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lookback.publicity.PublicityDecision;

@Mapper
interface PublicityMapper {

    @Nullable
    String selectToken(@Param("venueCode") String venueCode);

    @Nullable
    String selectVenue(@Param("token") String token);

    void insertToken(@Param("venueCode") String venueCode, @Param("token") String token, @Param("at") Instant at);

    List<PublicityDecision> listDecisions(@Param("venueCode") String venueCode);

    void insertDecision(@Param("decision") PublicityDecision decision);
}
