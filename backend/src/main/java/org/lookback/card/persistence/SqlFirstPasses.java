package org.lookback.card.persistence;

import java.util.List;
import org.lookback.card.FirstPasses;
import org.springframework.stereotype.Repository;

@Repository
class SqlFirstPasses implements FirstPasses {

    private final FirstPassMapper mapper;

    SqlFirstPasses(FirstPassMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Fraction fraction(Question question) {
        return mapper.selectFraction(question);
    }

    @Override
    public List<Counted> counted(Question question, int limit, int offset) {
        return mapper.listCounted(question, limit, offset);
    }
}
