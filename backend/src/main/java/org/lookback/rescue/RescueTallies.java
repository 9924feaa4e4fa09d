package org.lookback.rescue;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lookback.rates.RatePage;

/** Counts over the books of bookings and of rescheduling. */
public interface RescueTallies {

    /** By hospital. */
    List<RescueCounts> counts(RescueFilter filter);

    /** How much later rebooked visits are, by hospital. @param pooled all of them as one */
    List<Spread> delays(RescueFilter filter, boolean pooled);

    /** How long patients on the waiting list have waited by now. */
    List<Spread> waiting(RescueFilter filter, boolean pooled);

    List<RescueCase> cases(RescueFilter filter, Indicator indicator, boolean numeratorOnly, RatePage page);

    long countCases(RescueFilter filter, Indicator indicator, boolean numeratorOnly);

    /** Exempt bookings that nobody will do anything for in time, the longest forgotten first. @param hospitals null = all */
    List<BrokenPromise> broken(@Nullable Set<String> hospitals, Instant now, RatePage page);

    /** The same counted, by hospital. */
    List<PromiseCount> countBroken(@Nullable Set<String> hospitals, Instant now);
}
