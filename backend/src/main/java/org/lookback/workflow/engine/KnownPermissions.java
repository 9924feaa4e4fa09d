package org.lookback.workflow.engine;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

/**
 * Permissions that people were found to have, remembered for some seconds: asking the engine costs more than the rest of a
 * step's checks together. Refusals are not remembered.
 */
final class KnownPermissions {

    private static final long FRESH_FOR_NANOS = 5_000_000_000L;
    private static final int CAPACITY = 10_000;

    /** @param process key of the process for whose tasks the permission holds */
    record Permission(String person, List<String> groups, String process) {}

    private final Map<Permission, Long> known = new ConcurrentHashMap<>();

    boolean holds(Permission permission, BooleanSupplier database) {
        var now = System.nanoTime();
        var since = known.get(permission);
        if (since != null && now - since < FRESH_FOR_NANOS) {
            return true;
        }
        known.remove(permission);
        var holds = database.getAsBoolean();
        if (holds) {
            if (known.size() >= CAPACITY) {
                known.clear();
            }
            known.put(permission, now);
        }
        return holds;
    }
}
