package org.lookback.rates;

import java.util.List;

/** Counts over the books of the hotline. */
public interface RateTallies {

    /** Closed cases by unit and span. */
    List<ClosedTally> closed(RateFilter filter);

    /** By unit. @param rate one that is not counted among closed cases */
    List<RateCount> counts(RateFilter filter, RateName rate);

    /** The very cases behind a number, in the order of time. */
    List<RateCase> cases(RateFilter filter, RateName rate, RatePart part, int limit, int offset);

    long countCases(RateFilter filter, RateName rate, RatePart part);
}
