package org.lookback.rates.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.lookback.rates.ClosedTally;
import org.lookback.rates.RateFilter;

@Mapper
interface ClosedRateMapper {

    List<ClosedTally> listTallies(@Param("asked") RateFilter asked);
}
