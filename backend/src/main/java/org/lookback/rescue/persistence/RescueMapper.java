package org.lookback.rescue.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lookback.rescue.BrokenPromise;
import org.lookback.rescue.Indicator;
import org.lookback.rescue.PromiseCount;
import org.lookback.rescue.RescueCase;
import org.lookback.rescue.RescueCounts;
import org.lookback.rescue.RescueFilter;
import org.lookback.rescue.Spread;

/** Questions to {@code clinic_appointment} and {@code reschedule_case}. */
@Mapper
interface RescueMapper {

    List<RescueCounts> listCounts(@Param("asked") RescueFilter asked);

    List<Spread> listDelays(@Param("asked") RescueFilter asked, @Param("pooled") boolean pooled);

    List<Spread> listWaiting(@Param("asked") RescueFilter asked, @Param("pooled") boolean pooled);

    List<RescueCase> listCases(
            @Param("asked") RescueFilter asked,
            @Param("indicator") Indicator indicator,
            @Param("hitsOnly") boolean hitsOnly,
            @Param("limit") int limit,
            @Param("offset") int offset);

    long countCases(
            @Param("asked") RescueFilter asked,
            @Param("indicator") Indicator indicator,
            @Param("hitsOnly") boolean hitsOnly);

    List<BrokenPromise> listBroken(
            @Param("hospitals") @Nullable Set<String> hospitals,
            @Param("now") Instant now,
            @Param("since") Instant since,
            @Param("limit") int limit,
            @Param("offset") int offset);

    List<PromiseCount> listBrokenCounts(
            @Param("hospitals") @Nullable Set<String> hospitals,
            @Param("now") Instant now,
            @Param("since") Instant since);
}
