package org.lookback.access.engine;

import java.util.List;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.lookback.access.FilterCounts;
import org.springframework.stereotype.Component;

/** Counts as the task list does: what is suspended is left out. */
@Component
class EngineFilterCounts implements FilterCounts {

    private final FilterService filters;
    private final TaskService tasks;

    EngineFilterCounts(FilterService filters, TaskService tasks) {
        this.filters = filters;
        this.tasks = tasks;
    }

    @Override
    public List<FilterCount> mine() {
        return filters.createTaskFilterQuery().list().stream()
                .map(filter -> new FilterCount(
                        filter.getName(),
                        filters.count(filter.getId(), tasks.createTaskQuery().active())))
                .toList();
    }
}
