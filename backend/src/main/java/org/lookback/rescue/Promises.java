package org.lookback.rescue;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lookback.rates.RatePage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds exempt bookings for which nobody promised anything, or kept it: to the hospital one by one, to the district as numbers. (B4) */
@Service
@Transactional(readOnly = true)
public class Promises {

    private final RescueTallies tallies;
    private final Clock clock;

    Promises(RescueTallies tallies, Clock clock) {
        this.tallies = tallies;
        this.clock = clock;
    }

    public List<BrokenPromise> broken(Set<String> hospitals, RatePage page) {
        return tallies.broken(hospitals, clock.instant(), page);
    }

    /** @param hospitals null = all; those without any are absent */
    public List<PromiseCount> counts(@Nullable Set<String> hospitals) {
        return tallies.countBroken(hospitals, clock.instant());
    }
}
