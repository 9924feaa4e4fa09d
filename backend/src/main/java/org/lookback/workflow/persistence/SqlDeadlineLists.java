package org.lookback.workflow.persistence;

import java.util.Collection;
import java.util.List;
import org.lookback.workflow.Deadline;
import org.lookback.workflow.DeadlineChange;
import org.lookback.workflow.DeadlineLists;
import org.springframework.stereotype.Repository;

@Repository
class SqlDeadlineLists implements DeadlineLists {

    private final RunningDeadlineMapper mapper;

    SqlDeadlineLists(RunningDeadlineMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<Deadline> countedInWorkingDays() {
        return mapper.listCountedInWorkingDays().stream()
                .map(DeadlineRow::deadline)
                .toList();
    }

    @Override
    public List<Deadline> runningOf(Collection<String> caseNos) {
        return mapper.listRunningOf(caseNos).stream().map(DeadlineRow::deadline).toList();
    }

    @Override
    public List<DeadlineChange> movesOfRunning() {
        return mapper.listMovesOfRunning().stream()
                .map(DeadlineChangeRow::change)
                .toList();
    }
}
