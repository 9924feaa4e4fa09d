package org.lookback.directory.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lookback.directory.Unit;

/** SQL of table {@code unit}. */
@Mapper
interface UnitMapper {

    @Nullable
    Unit selectByCode(@Param("code") String code);

    List<Unit> list();

    int upsert(@Param("rows") List<Unit> rows);
}
