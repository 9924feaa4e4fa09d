package org.lookback.inspection.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.lookback.inspection.persistence.LookBackRow.ItemRow;

@Mapper
interface LookBackMapper {

    List<LookBackRow> listByCase(@Param("caseNo") String caseNo);

    List<ItemRow> listItems(@Param("caseNo") String caseNo);

    void insert(
            @Param("caseNo") String caseNo,
            @Param("venueCode") String venueCode,
            @Param("leadUnit") String leadUnit,
            @Param("rows") List<LookBackRow> rows);

    void insertItems(@Param("caseNo") String caseNo, @Param("items") List<ItemRow> items);

    void deleteItems(@Param("caseNo") String caseNo, @Param("idx") int idx);

    int updateIfPlanned(@Param("caseNo") String caseNo, @Param("row") LookBackRow row);
}
