package org.lookback.rates.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface RateDefinitionMapper {

    List<RateDefinitionRow> list();

    void insert(RateDefinitionRow row);
}
