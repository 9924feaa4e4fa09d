package org.lookback.supervision.persistence;

import java.util.List;
import org.lookback.supervision.Fraction;
import org.lookback.supervision.LevelFilter;
import org.lookback.supervision.LevelLine;
import org.lookback.supervision.LevelTally;
import org.lookback.supervision.SupervisedLevels;
import org.springframework.stereotype.Repository;

@Repository
class SqlSupervisedLevels implements SupervisedLevels {

    private final LevelListMapper mapper;

    SqlSupervisedLevels(LevelListMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<LevelTally> tallies(LevelFilter filter) {
        return mapper.listTallies(filter);
    }

    @Override
    public Fraction punctuality(LevelFilter filter) {
        return mapper.selectPunctuality(filter);
    }

    @Override
    public long count(LevelFilter filter) {
        return mapper.count(filter);
    }

    @Override
    public List<LevelLine> list(LevelFilter filter, int limit, long offset) {
        return mapper.list(filter, limit, offset);
    }
}
