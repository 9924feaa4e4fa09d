package org.lookback.catalogue.persistence;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface CategoryMapper {

    @Nullable
    CategoryRow selectByCode(@Param("code") String code);

    List<CategoryRow> listAll();

    void insert(@Param("rows") Collection<CategoryRow> rows);

    int update(@Param("row") CategoryRow row);
}
