package org.lookback.casecard.persistence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lookback.casecard.CaseNote;

@Mapper
interface CaseNoteMapper {

    void insert(CaseNote note);

    @Nullable
    CaseNote selectById(String id);

    void withdraw(@Param("id") String id, @Param("at") Instant at);

    List<CaseNote> listByCase(String caseNo);
}
