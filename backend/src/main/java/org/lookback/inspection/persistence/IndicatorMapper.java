package org.lookback.inspection.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.lookback.inspection.CountedCase;
import org.lookback.inspection.Fraction;
import org.lookback.inspection.IndicatorQuestion;

@Mapper
interface IndicatorMapper {

    Fraction selectFraction(@Param("asked") IndicatorQuestion asked);

    List<CountedCase> listCounted(
            @Param("asked") IndicatorQuestion asked, @Param("limit") int limit, @Param("offset") int offset);
}
