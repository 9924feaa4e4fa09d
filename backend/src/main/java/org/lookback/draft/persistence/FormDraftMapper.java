package org.lookback.draft.persistence;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** SQL of table {@code form_draft}. */
@Mapper
interface FormDraftMapper {

    @Nullable
    FormDraftRow find(@Param("person") String person, @Param("page") String page);

    int count(@Param("person") String person);

    void insert(@Param("row") FormDraftRow row);

    int updateIfBefore(@Param("row") FormDraftRow row);

    int deleteOwn(@Param("person") String person, @Param("page") String page);

    int deleteAll(@Param("page") String page);

    int deleteBefore(@Param("oldest") Instant oldest);
}
