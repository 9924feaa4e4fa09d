package org.lookback.rates.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.lookback.rates.RateCount;
import org.lookback.rates.RateFilter;
import org.lookback.rates.RateName;

@Mapper
interface OrderRateMapper {

    List<RateCount> listCounts(@Param("asked") RateFilter asked, @Param("rate") RateName rate);
}
