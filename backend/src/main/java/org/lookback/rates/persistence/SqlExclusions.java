package org.lookback.rates.persistence;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lookback.rates.Exclusion;
import org.lookback.rates.ExclusionState;
import org.lookback.rates.Exclusions;
import org.springframework.stereotype.Repository;

@Repository
class SqlExclusions implements Exclusions {

    private final ExclusionMapper mapper;

    SqlExclusions(ExclusionMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<Exclusion> ofCase(String caseNo) {
        return mapper.listByCase(caseNo);
    }

    @Override
    public List<Exclusion> list(@Nullable ExclusionState state, int limit, int offset) {
        return mapper.list(state, limit, offset);
    }

    @Override
    public long count(@Nullable ExclusionState state) {
        return mapper.count(state);
    }

    @Override
    public void add(Exclusion exclusion) {
        mapper.insert(exclusion);
    }

    @Override
    public boolean decide(Exclusion exclusion) {
        return mapper.decide(exclusion) == 1;
    }

    @Override
    public Optional<String> hotlineState(String caseNo) {
        return Optional.ofNullable(mapper.hotlineState(caseNo));
    }
}
