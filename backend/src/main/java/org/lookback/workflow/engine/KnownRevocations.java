package org.lookback.workflow.engine;

import java.util.function.BooleanSupplier;

/**
 * Whether anybody has withdrawn a right from somebody (the engine's REVOKE). The engine asks the database before every check;
 * this remembers the answer for some seconds, the time a withdrawal may take to hold on another node.
 */
final class KnownRevocations {

    private static final long FRESH_FOR_NANOS = 5_000_000_000L;

    private record Answer(boolean any, long since) {}

    private volatile Answer last = new Answer(true, System.nanoTime() - FRESH_FOR_NANOS);

    boolean any(BooleanSupplier database) {
        var known = last;
        var now = System.nanoTime();
        if (now - known.since() >= FRESH_FOR_NANOS) {
            known = new Answer(database.getAsBoolean(), now);
            last = known;
        }
        return known.any();
    }

    /** Rights are being changed here: to be on the safe side until it is asked again. */
    void changed() {
        last = new Answer(true, System.nanoTime());
    }
}
