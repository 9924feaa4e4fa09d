package org.lookback.access.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.lookback.directory.Directory;
import org.lookback.directory.DirectoryChanged;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The task filters of the task list: one per unit, one with everything a person may see.
 *
 * <p>Not one "for my groups": the engine would need an expression for it, and expressions in queries are switched off because
 * every person who logs in could send some.
 */
@Component
class SharedFilters {

    private final FilterService filters;
    private final TaskService tasks;
    private final Directory directory;
    private final GrantBook book;

    SharedFilters(FilterService filters, TaskService tasks, Directory directory, GrantBook book) {
        this.filters = filters;
        this.tasks = tasks;
        this.directory = directory;
        this.book = book;
    }

    @EventListener(DirectoryChanged.class)
    @Order(2)
    void follow() {
        var present = new HashMap<String, Filter>();
        for (var filter : filters.createTaskFilterQuery().list()) {
            if (filter.getProperties() != null && filter.getProperties().get(SharedFilter.KEY) instanceof String key) {
                present.put(key, filter);
            }
        }
        var grants = new ArrayList<Grant>();
        for (var wanted : SharedFilter.all(directory.units())) {
            var id = save(wanted, present);
            wanted.readers().forEach(group -> grants.add(Grant.of(group, Resources.FILTER, id, Permissions.READ)));
        }
        // What is left belongs to units that are closed.
        present.values().forEach(filter -> filters.deleteFilter(filter.getId()));
        book.write(
                grants, query -> query.resourceType(Resources.FILTER).authorizationType(Authorization.AUTH_TYPE_GRANT));
    }

    private String save(SharedFilter wanted, Map<String, Filter> present) {
        var filter = present.remove(wanted.key());
        if (filter != null && wanted.name().equals(filter.getName())) {
            return filter.getId();
        }
        var saved = filter == null ? filters.newTaskFilter(wanted.name()) : filter.setName(wanted.name());
        var query = tasks.createTaskQuery();
        if (!wanted.candidateGroups().isEmpty()) {
            query.taskCandidateGroupIn(List.copyOf(wanted.candidateGroups())).includeAssignedTasks();
        }
        return filters.saveFilter(saved.setQuery(query).setProperties(wanted.properties()))
                .getId();
    }
}
