package org.lookback.inspection.persistence;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lookback.inspection.InspectionSearch;

@Mapper
interface InspectionMapper {

    @Nullable
    InspectionRow selectByNumber(@Param("caseNo") String caseNo);

    void insert(@Param("row") InspectionRow row);

    int updateIfUnchanged(@Param("row") InspectionRow row);

    List<InspectionRow> listFound(@Param("search") InspectionSearch search);

    long countFound(@Param("search") InspectionSearch search);

    List<String> listOpenAt(@Param("venueCode") String venueCode);

    int countJoint(@Param("venueCode") String venueCode, @Param("on") LocalDate on);

    int countCapped(
            @Param("venueCode") String venueCode,
            @Param("from") LocalDate from,
            @Param("to") LocalDate to,
            @Param("sources") List<String> sources);
}
