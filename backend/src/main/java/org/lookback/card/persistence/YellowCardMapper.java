package org.lookback.card.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lookback.card.CardSearch;

@Mapper
interface YellowCardMapper {

    @Nullable
    CardRow selectByNumber(String caseNo);

    @Nullable
    CardRow selectActive(String venueCode);

    List<CardRow> selectOfVenue(String venueCode);

    List<CardItemRow> selectItems(@Param("caseNos") List<String> caseNos);

    void insertCard(@Param("row") CardRow row);

    int updateIfUnchanged(@Param("row") CardRow row);

    void insertItems(@Param("rows") List<CardItemRow> rows);

    void updateItem(@Param("row") CardItemRow row);

    List<CardRow> selectFound(@Param("search") CardSearch search);

    long countFound(@Param("search") CardSearch search);
}
