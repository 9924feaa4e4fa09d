package org.lookback.card.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.lookback.card.FirstPasses.Counted;
import org.lookback.card.FirstPasses.Fraction;
import org.lookback.card.FirstPasses.Question;

@Mapper
interface FirstPassMapper {

    Fraction selectFraction(@Param("question") Question question);

    List<Counted> listCounted(
            @Param("question") Question question, @Param("limit") int limit, @Param("offset") int offset);
}
