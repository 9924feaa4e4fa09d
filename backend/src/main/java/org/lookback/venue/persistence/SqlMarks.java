package org.lookback.venue.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lookback.venue.Mark;
import org.lookback.venue.Marks;
import org.springframework.stereotype.Repository;

@Repository
class SqlMarks implements Marks {

    private final MarkMapper mapper;

    SqlMarks(MarkMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(Mark mark) {
        mapper.insertMark(mark);
    }

    @Override
    public Optional<Mark> find(String caseNo) {
        return Optional.ofNullable(mapper.selectMark(caseNo));
    }

    @Override
    public void lift(String caseNo, Instant at, String how, boolean counted) {
        mapper.updateLifted(caseNo, at, how, counted);
    }

    @Override
    public List<Mark> ofVenue(String venueCode) {
        return mapper.selectOfVenue(venueCode);
    }
}
