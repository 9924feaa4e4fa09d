package org.lookback.flag.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseNumber;
import org.lookback.flag.FlagIndicators;
import org.lookback.flag.FlagSearch;
import org.lookback.flag.RedFlag;
import org.lookback.flag.RedFlags;
import org.lookback.refusal.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Repository;

@Repository
class SqlRedFlags implements RedFlags, FlagIndicators {

    private final FlagMapper mapper;

    SqlRedFlags(FlagMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(RedFlag flag) {
        try {
            mapper.insertFlag(FlagRow.of(flag));
        } catch (DuplicateKeyException anotherWasFaster) {
            throw Refusal.conflict(
                    "FLAG_RUNNING",
                    "场所 %s 刚刚已被提名红旗，不能重复提名，请刷新页面。".formatted(flag.nomination().venueCode()));
        }
    }

    @Override
    public void update(RedFlag flag) {
        if (mapper.updateFlagIfUnchanged(FlagRow.of(flag)) == 0) {
            throw new OptimisticLockingFailureException("red flag %s was changed".formatted(flag.number()));
        }
    }

    @Override
    public Optional<RedFlag> find(CaseNumber number) {
        return Optional.ofNullable(mapper.selectFlag(number.value())).map(FlagRow::toFlag);
    }

    @Override
    public Optional<RedFlag> runningAt(String venueCode) {
        return Optional.ofNullable(mapper.selectRunning(venueCode)).map(FlagRow::toFlag);
    }

    @Override
    public List<RedFlag> search(FlagSearch search) {
        return mapper.listFlags(search).stream().map(FlagRow::toFlag).toList();
    }

    @Override
    public long count(FlagSearch search) {
        return mapper.countFlags(search);
    }

    @Override
    public Counts counts(Instant from, Instant to, @Nullable Set<String> units) {
        return mapper.selectCounts(from, to, units);
    }
}
