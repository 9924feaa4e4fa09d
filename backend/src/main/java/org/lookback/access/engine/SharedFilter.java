package org.lookback.access.engine;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.camunda.bpm.engine.task.TaskQuery;
import org.lookback.directory.SpecialGroup;

/**
 * A task filter that we keep for everybody: each reader finds only what is theirs to see.
 *
 * @param key finds it again after it was renamed; kept in the filter's properties under {@link #KEY}
 * @param priority the lowest one is open when somebody logs in
 */
record SharedFilter(
        String key,
        String name,
        String description,
        int priority,
        String color,
        SpecialGroup readers,
        Function<TaskQuery, TaskQuery> query) {

    static final String KEY = "lookback";

    /** Counted up when the question behind a filter changes, so that stored ones are written anew. */
    private static final int EDITION = 2;

    /** Whether the stored filter with these properties is this one as it is today. */
    boolean isKeptAs(String storedName, Map<String, Object> stored) {
        return name.equals(storedName)
                && stored.get("edition") instanceof Number edition
                && edition.intValue() == EDITION;
    }

    Map<String, Object> properties() {
        return Map.of(
                KEY,
                key,
                "edition",
                EDITION,
                "description",
                description,
                "priority",
                priority,
                "color",
                color,
                "refresh",
                true,
                "showUndefinedVariable",
                false,
                "variables",
                // our own line on the card says which case a task is about
                List.of());
    }
}
