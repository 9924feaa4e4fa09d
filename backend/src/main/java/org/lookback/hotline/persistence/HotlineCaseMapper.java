package org.lookback.hotline.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface HotlineCaseMapper {

    void insertRequest(HotlineRequestRow row);

    void insertCase(HotlineCaseRow row);

    int updateIfUnchanged(HotlineCaseRow row);

    void correct(@Param("caseNo") String caseNo, @Param("category") String category, @Param("urgency") String urgency);

    @Nullable
    HotlineCaseRow selectByNumber(String caseNo);

    @Nullable
    HotlineRequestRow selectRequest(String caseNo);

    List<String> listChildren(String caseNo);

    @Nullable
    String selectTaken(@Param("source") String source, @Param("externalNo") String externalNo);
}
