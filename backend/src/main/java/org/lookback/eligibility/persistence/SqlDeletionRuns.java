package org.lookback.eligibility.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.lookback.eligibility.DeletionRun;
import org.lookback.eligibility.DeletionRuns;
import org.springframework.stereotype.Repository;

@Repository
class SqlDeletionRuns implements DeletionRuns {

    private final DeletionRunMapper mapper;

    SqlDeletionRuns(DeletionRunMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public long begin(Instant at) {
        var run = new DeletionRunMapper.Begun(at);
        mapper.insert(run);
        return Objects.requireNonNull(run.id());
    }

    @Override
    public void step(long run, int lookedAt, int deleted) {
        mapper.updateCounts(run, lookedAt, deleted);
    }

    @Override
    public void finish(long run, Instant at) {
        mapper.updateFinished(run, at);
    }

    @Override
    public List<DeletionRun> latest(int most) {
        return mapper.list(most);
    }
}
