package org.lookback.triage.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lookback.triage.KnownCase;

@Mapper
interface TriageMapper {

    List<KnownCase> listOpen(
            @Param("categories") Collection<String> categories,
            @Param("subdistrict") @Nullable String subdistrict,
            @Param("since") Instant since,
            @Param("most") int most);

    List<KnownCase> listByNumbers(@Param("numbers") Collection<String> numbers, @Param("since") Instant since);
}
