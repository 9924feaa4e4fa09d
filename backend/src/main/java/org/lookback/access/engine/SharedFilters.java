package org.lookback.access.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.lookback.directory.DirectoryChanged;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Keeps the task filters of the task list as {@link EverybodysFilters} says; what was made by hand stays. */
@Component
class SharedFilters {

    private final FilterService filters;
    private final TaskService tasks;
    private final GrantBook book;

    SharedFilters(FilterService filters, TaskService tasks, GrantBook book) {
        this.filters = filters;
        this.tasks = tasks;
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
        for (var wanted : EverybodysFilters.all()) {
            var id = save(wanted, present);
            grants.add(Grant.of(wanted.readers().id(), Resources.FILTER, id, Permissions.READ));
        }
        // What is left is of an earlier edition.
        present.values().forEach(filter -> filters.deleteFilter(filter.getId()));
        book.write(
                grants, query -> query.resourceType(Resources.FILTER).authorizationType(Authorization.AUTH_TYPE_GRANT));
    }

    private String save(SharedFilter wanted, Map<String, Filter> present) {
        var filter = present.remove(wanted.key());
        if (filter != null && wanted.isKeptAs(filter.getName(), filter.getProperties())) {
            return filter.getId();
        }
        var saved = filter == null ? filters.newTaskFilter(wanted.name()) : filter.setName(wanted.name());
        var query = wanted.query().apply(tasks.createTaskQuery());
        return filters.saveFilter(saved.setQuery(query).setProperties(wanted.properties()))
                .getId();
    }
}
