package org.lookback.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** For how long one node alone may work on what it claimed; should it be killed, the others take over afterwards. */
public record Lease(String holder, Instant from, Instant until) {

    static final Duration LENGTH = Duration.ofMinutes(5);

    static Lease startingAt(Instant now) {
        return new Lease(UUID.randomUUID().toString(), now, now.plus(LENGTH));
    }

    /** A lease that ends later was taken before the clock was set back, and binds nobody; the clocks of nodes may differ a little. */
    public Instant farthest() {
        return until.plus(LENGTH);
    }

    boolean over(Instant now) {
        return !now.isBefore(until);
    }
}
