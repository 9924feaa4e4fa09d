package org.lookback.extension;

import java.util.Set;

/**
 * Who answers for a running deadline.
 *
 * @param units of the tasks that wait under it
 * @param step name of the first of these tasks, for people
 */
public record Answering(Set<String> units, String step) {

    /** The unit whose reviewer decides. */
    String unit() {
        return units.iterator().next();
    }
}
