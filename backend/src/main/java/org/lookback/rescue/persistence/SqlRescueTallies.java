package org.lookback.rescue.persistence;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lookback.rates.RatePage;
import org.lookback.rescue.BrokenPromise;
import org.lookback.rescue.Indicator;
import org.lookback.rescue.PromiseCount;
import org.lookback.rescue.RescueCase;
import org.lookback.rescue.RescueCounts;
import org.lookback.rescue.RescueFilter;
import org.lookback.rescue.RescueTallies;
import org.lookback.rescue.Spread;
import org.springframework.stereotype.Repository;

@Repository
class SqlRescueTallies implements RescueTallies {

    /** A booking that was exempted without a case is looked for so long after its visit. */
    private static final Duration WITHOUT_CASE = Duration.ofDays(90);

    private final RescueMapper mapper;

    SqlRescueTallies(RescueMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<RescueCounts> counts(RescueFilter filter) {
        return mapper.listCounts(filter);
    }

    @Override
    public List<Spread> delays(RescueFilter filter, boolean pooled) {
        return mapper.listDelays(filter, pooled);
    }

    @Override
    public List<Spread> waiting(RescueFilter filter, boolean pooled) {
        return mapper.listWaiting(filter, pooled);
    }

    @Override
    public List<RescueCase> cases(RescueFilter filter, Indicator indicator, boolean numeratorOnly, RatePage page) {
        return mapper.listCases(filter, indicator, numeratorOnly, page.limit(), page.offset());
    }

    @Override
    public long countCases(RescueFilter filter, Indicator indicator, boolean numeratorOnly) {
        return mapper.countCases(filter, indicator, numeratorOnly);
    }

    @Override
    public List<BrokenPromise> broken(@Nullable Set<String> hospitals, Instant now, RatePage page) {
        return mapper.listBroken(hospitals, now, now.minus(WITHOUT_CASE), page.limit(), page.offset());
    }

    @Override
    public List<PromiseCount> countBroken(@Nullable Set<String> hospitals, Instant now) {
        return mapper.listBrokenCounts(hospitals, now, now.minus(WITHOUT_CASE));
    }
}
