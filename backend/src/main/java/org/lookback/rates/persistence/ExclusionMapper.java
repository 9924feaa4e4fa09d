package org.lookback.rates.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lookback.rates.Exclusion;
import org.lookback.rates.ExclusionState;

@Mapper
interface ExclusionMapper {

    List<Exclusion> listByCase(String caseNo);

    List<Exclusion> list(
            @Param("state") @Nullable ExclusionState state, @Param("limit") int limit, @Param("offset") int offset);

    long count(@Param("state") @Nullable ExclusionState state);

    void insert(Exclusion row);

    int decide(Exclusion row);

    @Nullable
    String hotlineState(String caseNo);
}
