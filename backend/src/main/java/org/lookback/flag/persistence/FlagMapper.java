package org.lookback.flag.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lookback.flag.FlagIndicators;
import org.lookback.flag.FlagSearch;

@Mapper
interface FlagMapper {

    void insertFlag(@Param("row") FlagRow row);

    int updateFlagIfUnchanged(@Param("row") FlagRow row);

    @Nullable
    FlagRow selectFlag(String caseNo);

    @Nullable
    FlagRow selectRunning(String venueCode);

    List<FlagRow> listFlags(@Param("search") FlagSearch search);

    long countFlags(@Param("search") FlagSearch search);

    FlagIndicators.Counts selectCounts(
            @Param("from") Instant from, @Param("to") Instant to, @Param("units") @Nullable Set<String> units);
}
