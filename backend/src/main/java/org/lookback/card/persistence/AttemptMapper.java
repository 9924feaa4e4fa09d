package org.lookback.card.persistence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lookback.card.Attempt;
import org.lookback.card.SheetItem;
import org.lookback.card.Training;

@Mapper
interface AttemptMapper {

    List<Attempt> listOfCase(@Param("caseNo") String caseNo);

    @Nullable
    Attempt select(@Param("caseNo") String caseNo, @Param("attempt") int attempt);

    @Nullable
    Attempt selectForUpdate(@Param("caseNo") String caseNo, @Param("attempt") int attempt);

    @Nullable
    Attempt selectByToken(@Param("hash") String hash);

    @Nullable
    Attempt selectBySeat(@Param("hash") String hash);

    List<Attempt> listOverdue(@Param("before") Instant before, @Param("limit") int limit);

    void insert(@Param("row") Attempt row);

    void insertSheet(
            @Param("caseNo") String caseNo, @Param("attempt") int attempt, @Param("items") List<SheetItem> items);

    void update(@Param("row") Attempt row);

    List<SheetItem> listSheet(@Param("caseNo") String caseNo, @Param("attempt") int attempt);

    void updateAnswer(
            @Param("caseNo") String caseNo,
            @Param("attempt") int attempt,
            @Param("position") int position,
            @Param("choice") @Nullable String choice,
            @Param("at") Instant at);

    List<Training> listTrainings(@Param("caseNo") String caseNo);

    void insertTraining(@Param("row") Training row);
}
