package org.lookback.flag.persistence;

import java.util.List;
import org.lookback.casefile.CaseNumber;
import org.lookback.flag.FlagObjection;
import org.lookback.flag.Objections;
import org.springframework.stereotype.Repository;

@Repository
class SqlFlagObjections implements Objections {

    private final FlagDetailMapper mapper;

    SqlFlagObjections(FlagDetailMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(FlagObjection objection) {
        mapper.insertObjection(objection);
    }

    @Override
    public void update(FlagObjection objection) {
        mapper.updateObjection(objection);
    }

    @Override
    public List<FlagObjection> of(CaseNumber number) {
        return mapper.listObjections(number.value());
    }
}
