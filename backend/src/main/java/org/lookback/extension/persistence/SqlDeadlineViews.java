package org.lookback.extension.persistence;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.extension.DeadlineViews;
import org.springframework.stereotype.Repository;

@Repository
class SqlDeadlineViews implements DeadlineViews {

    private final DeadlineViewMapper mapper;

    SqlDeadlineViews(DeadlineViewMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<RunningView> running(Collection<String> caseNos) {
        return caseNos.isEmpty() ? List.of() : mapper.listRunning(caseNos);
    }

    @Override
    public List<PausedView> paused(@Nullable Collection<String> units) {
        return units != null && units.isEmpty() ? List.of() : mapper.listPaused(units);
    }
}
