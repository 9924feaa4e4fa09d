package org.lookback.supervision.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.lookback.supervision.Fraction;
import org.lookback.supervision.LevelFilter;
import org.lookback.supervision.LevelLine;
import org.lookback.supervision.LevelTally;

@Mapper
interface LevelListMapper {

    List<LevelTally> listTallies(@Param("asked") LevelFilter asked);

    Fraction selectPunctuality(@Param("asked") LevelFilter asked);

    long count(@Param("asked") LevelFilter asked);

    List<LevelLine> list(@Param("asked") LevelFilter asked, @Param("limit") int limit, @Param("offset") long offset);
}
