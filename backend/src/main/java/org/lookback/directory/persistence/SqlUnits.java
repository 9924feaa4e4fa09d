package org.lookback.directory.persistence;

import java.util.List;
import java.util.Optional;
import org.lookback.directory.Unit;
import org.lookback.directory.Units;
import org.springframework.stereotype.Repository;

@Repository
class SqlUnits implements Units {

    private final UnitMapper mapper;

    SqlUnits(UnitMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<Unit> find(String code) {
        return Optional.ofNullable(mapper.selectByCode(code));
    }

    @Override
    public List<Unit> all() {
        return mapper.list();
    }

    @Override
    public void put(List<Unit> units) {
        Portions.of(units, mapper::upsert);
    }
}
