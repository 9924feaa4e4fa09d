package org.lookback.inspection.persistence;

import java.util.List;
import org.lookback.inspection.CountedCase;
import org.lookback.inspection.Fraction;
import org.lookback.inspection.IndicatorQuestion;
import org.lookback.inspection.Indicators;
import org.springframework.stereotype.Repository;

@Repository
class SqlIndicators implements Indicators {

    private final IndicatorMapper mapper;

    SqlIndicators(IndicatorMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Fraction fraction(IndicatorQuestion question) {
        return mapper.selectFraction(question);
    }

    @Override
    public List<CountedCase> counted(IndicatorQuestion question, int limit, int offset) {
        return mapper.listCounted(question, limit, offset);
    }
}
