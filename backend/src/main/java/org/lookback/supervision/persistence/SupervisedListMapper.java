package org.lookback.supervision.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.lookback.supervision.DeadlineFilter;
import org.lookback.supervision.DeadlineLine;
import org.lookback.supervision.LateSpan;
import org.lookback.supervision.MorningLine;
import org.lookback.supervision.Tally;
import org.lookback.supervision.UnitMorning;

@Mapper
interface SupervisedListMapper {

    List<Tally> listTallies(@Param("asked") DeadlineFilter asked, @Param("grouping") String grouping);

    long count(@Param("asked") DeadlineFilter asked);

    List<DeadlineLine> list(
            @Param("asked") DeadlineFilter asked, @Param("limit") int limit, @Param("offset") long offset);

    List<LateSpan> listLateSpans(@Param("asked") DeadlineFilter asked, @Param("today") LocalDate today);

    List<UnitMorning> listMornings(@Param("now") Instant now, @Param("dueBefore") Instant dueBefore);

    List<MorningLine> listMorningLines(@Param("dueBefore") Instant dueBefore, @Param("perUnit") int perUnit);
}
