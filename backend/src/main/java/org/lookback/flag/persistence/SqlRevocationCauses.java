package org.lookback.flag.persistence;

import java.util.List;
import org.lookback.casefile.CaseNumber;
import org.lookback.flag.RevocationCause;
import org.lookback.flag.RevocationCauses;
import org.springframework.stereotype.Repository;

@Repository
class SqlRevocationCauses implements RevocationCauses {

    private final FlagDetailMapper mapper;

    SqlRevocationCauses(FlagDetailMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(CaseNumber number, RevocationCause cause) {
        mapper.insertCause(number.value(), of(number).size() + 1, cause);
    }

    @Override
    public List<RevocationCause> of(CaseNumber number) {
        return mapper.listCauses(number.value());
    }
}
