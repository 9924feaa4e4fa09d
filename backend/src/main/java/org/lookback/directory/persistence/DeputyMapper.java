package org.lookback.directory.persistence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lookback.directory.Deputy;

/** SQL of the table {@code deputy}. */
@Mapper
interface DeputyMapper {

    List<Deputy> listOn(@Param("day") LocalDate day);

    List<Deputy> listBetween(@Param("one") String one, @Param("other") String other);

    List<Deputy> listAbout(@Param("people") Collection<String> people, @Param("day") LocalDate day);

    List<Deputy> list(@Param("past") boolean past, @Param("day") LocalDate day);

    @Nullable
    Deputy selectById(@Param("id") long id);

    int upsert(@Param("rows") List<Deputy> rows, @Param("reopen") boolean reopen);

    int end(@Param("id") long id, @Param("on") LocalDate on, @Param("by") String by);
}
