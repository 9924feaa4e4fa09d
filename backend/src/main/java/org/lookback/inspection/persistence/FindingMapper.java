package org.lookback.inspection.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface FindingMapper {

    List<FindingRow> listByCase(@Param("caseNo") String caseNo);

    void insert(@Param("rows") List<FindingRow> rows);

    int updateIfUnchanged(@Param("row") FindingRow row);
}
