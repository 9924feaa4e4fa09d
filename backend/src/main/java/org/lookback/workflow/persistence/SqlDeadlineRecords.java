package org.lookback.workflow.persistence;

import java.util.List;
import java.util.Optional;
import org.lookback.workflow.Deadline;
import org.lookback.workflow.DeadlineChange;
import org.lookback.workflow.DeadlineRecords;
import org.springframework.stereotype.Repository;

@Repository
class SqlDeadlineRecords implements DeadlineRecords {

    private final DeadlineMapper mapper;
    private final SeenDeadlines seen;

    SqlDeadlineRecords(DeadlineMapper mapper, SeenDeadlines seen) {
        this.mapper = mapper;
        this.seen = seen;
    }

    @Override
    public Optional<Deadline> newest(String caseNo, String term, String track) {
        return seen.newest(caseNo, term, track, () -> Optional.ofNullable(mapper.selectNewest(caseNo, term, track))
                .map(DeadlineRow::deadline));
    }

    @Override
    public void insert(Deadline deadline) {
        mapper.insert(DeadlineRow.of(deadline));
        seen.written(deadline);
    }

    @Override
    public void update(Deadline deadline) {
        mapper.update(DeadlineRow.of(deadline));
        seen.written(deadline);
    }

    @Override
    public List<Deadline> ofCase(String caseNo) {
        return mapper.listByCase(caseNo).stream().map(DeadlineRow::deadline).toList();
    }

    @Override
    public List<Deadline> running(String caseNo) {
        return mapper.listRunning(caseNo).stream().map(DeadlineRow::deadline).toList();
    }

    @Override
    public void add(DeadlineChange change) {
        mapper.insertChange(DeadlineChangeRow.of(change));
    }

    @Override
    public List<DeadlineChange> changes(String caseNo) {
        return mapper.listChanges(caseNo).stream()
                .map(DeadlineChangeRow::change)
                .toList();
    }

    @Override
    public List<Deadline> page(long afterId, int size) {
        return mapper.listPage(afterId, size).stream()
                .map(DeadlineRow::deadline)
                .toList();
    }

    @Override
    public long count() {
        return mapper.count();
    }
}
