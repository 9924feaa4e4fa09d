package org.lookback.rates.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.lookback.rates.RateCase;
import org.lookback.rates.RateFilter;
import org.lookback.rates.RateName;
import org.lookback.rates.RatePart;

@Mapper
interface RateCaseMapper {

    List<RateCase> list(
            @Param("asked") RateFilter asked,
            @Param("rate") RateName rate,
            @Param("part") RatePart part,
            @Param("limit") int limit,
            @Param("offset") int offset);

    long count(@Param("asked") RateFilter asked, @Param("rate") RateName rate, @Param("part") RatePart part);
}
