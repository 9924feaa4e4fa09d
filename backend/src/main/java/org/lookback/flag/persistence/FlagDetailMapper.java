package org.lookback.flag.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.lookback.flag.FlagObjection;
import org.lookback.flag.RevocationCause;

@Mapper
interface FlagDetailMapper {

    void insertCriteria(@Param("caseNo") String caseNo, @Param("rows") List<CriterionRow> rows);

    List<CriterionRow> listCriteria(String caseNo);

    void insertObjection(FlagObjection objection);

    void updateObjection(FlagObjection objection);

    List<FlagObjection> listObjections(String caseNo);

    void insertCause(@Param("caseNo") String caseNo, @Param("seq") int seq, @Param("cause") RevocationCause cause);

    List<RevocationCause> listCauses(String caseNo);
}
