package org.lookback.inspection.persistence;

import java.util.List;
import org.lookback.casefile.CaseNumber;
import org.lookback.inspection.Recusal;
import org.lookback.inspection.Recusals;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Repository;

@Repository
class SqlRecusals implements Recusals {

    private final SiteMapper mapper;

    SqlRecusals(SiteMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<Recusal> ofCase(CaseNumber number) {
        return mapper.listRecusals(number.value());
    }

    @Override
    public void add(CaseNumber number, Recusal recusal) {
        mapper.insertRecusal(number.value(), recusal);
    }

    @Override
    public void update(CaseNumber number, Recusal recusal) {
        if (mapper.decideRecusal(number.value(), recusal) == 0) {
            throw new OptimisticLockingFailureException("recusal in %s was decided".formatted(number));
        }
    }
}
