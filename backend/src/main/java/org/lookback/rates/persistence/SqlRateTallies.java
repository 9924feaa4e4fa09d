package org.lookback.rates.persistence;

import java.util.List;
import org.lookback.rates.ClosedTally;
import org.lookback.rates.RateCase;
import org.lookback.rates.RateCount;
import org.lookback.rates.RateFilter;
import org.lookback.rates.RateName;
import org.lookback.rates.RatePart;
import org.lookback.rates.RateTallies;
import org.springframework.stereotype.Repository;

@Repository
class SqlRateTallies implements RateTallies {

    private final ClosedRateMapper closed;
    private final OrderRateMapper orders;
    private final RateCaseMapper cases;

    SqlRateTallies(ClosedRateMapper closed, OrderRateMapper orders, RateCaseMapper cases) {
        this.closed = closed;
        this.orders = orders;
        this.cases = cases;
    }

    @Override
    public List<ClosedTally> closed(RateFilter filter) {
        return closed.listTallies(filter);
    }

    @Override
    public List<RateCount> counts(RateFilter filter, RateName rate) {
        return orders.listCounts(filter, rate);
    }

    @Override
    public List<RateCase> cases(RateFilter filter, RateName rate, RatePart part, int limit, int offset) {
        return cases.list(filter, rate, part, limit, offset);
    }

    @Override
    public long countCases(RateFilter filter, RateName rate, RatePart part) {
        return cases.count(filter, rate, part);
    }
}
