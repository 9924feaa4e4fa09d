package org.lookback.rates.persistence;

import java.util.List;
import org.lookback.rates.RateDefinition;
import org.lookback.rates.RateDefinitions;
import org.springframework.stereotype.Repository;

@Repository
class SqlRateDefinitions implements RateDefinitions {

    private final RateDefinitionMapper mapper;

    SqlRateDefinitions(RateDefinitionMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<RateDefinition> all() {
        return mapper.list().stream().map(RateDefinitionRow::definition).toList();
    }

    @Override
    public void add(RateDefinition definition) {
        mapper.insert(RateDefinitionRow.of(definition));
    }
}
