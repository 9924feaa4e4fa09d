package org.lookback.supervision.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.lookback.supervision.DeadlineFilter;
import org.lookback.supervision.DeadlineLine;
import org.lookback.supervision.Grouping;
import org.lookback.supervision.LateSpan;
import org.lookback.supervision.MorningLine;
import org.lookback.supervision.SupervisedDeadlines;
import org.lookback.supervision.Tally;
import org.lookback.supervision.UnitMorning;
import org.springframework.stereotype.Repository;

@Repository
class SqlSupervisedDeadlines implements SupervisedDeadlines {

    private final SupervisedListMapper mapper;

    SqlSupervisedDeadlines(SupervisedListMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<Tally> tallies(DeadlineFilter filter, Grouping grouping) {
        return mapper.listTallies(filter, grouping.name());
    }

    @Override
    public long count(DeadlineFilter filter) {
        return mapper.count(filter);
    }

    @Override
    public List<DeadlineLine> list(DeadlineFilter filter, int limit, long offset) {
        return mapper.list(filter, limit, offset);
    }

    @Override
    public List<LateSpan> lateSpans(DeadlineFilter filter, LocalDate today) {
        return mapper.listLateSpans(filter, today);
    }

    @Override
    public List<UnitMorning> mornings(Instant now, Instant dueBefore) {
        return mapper.listMornings(now, dueBefore);
    }

    @Override
    public List<MorningLine> morningLines(Instant dueBefore, int perUnit) {
        return mapper.listMorningLines(dueBefore, perUnit);
    }
}
