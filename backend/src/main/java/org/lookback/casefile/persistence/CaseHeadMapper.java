package org.lookback.casefile.persistence;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.lookback.casefile.CaseHeads;

@Mapper
interface CaseHeadMapper extends CaseHeads {

    @Override
    List<CaseHead> of(@Param("caseNos") Collection<String> caseNos);
}
