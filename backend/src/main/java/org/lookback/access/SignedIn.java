package org.lookback.access;

import java.io.Serializable;
import java.security.Principal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Somebody who has shown the right password, with the groups as they were at that instant.
 *
 * @param groups an immutable list of the JDK, so that the session can be stored
 */
public record SignedIn(String id, String name, List<String> groups, Instant asOf) implements Principal, Serializable {

    /** How long groups are believed; whoever loses a right or leaves is out after this time. */
    private static final Duration BELIEVED = Duration.ofSeconds(60);

    public SignedIn {
        groups = List.copyOf(groups);
    }

    @Override
    public String getName() {
        return id;
    }

    /** A clock that was set back counts as outdated, too. */
    public boolean outdated(Instant now) {
        return Duration.between(asOf, now).abs().compareTo(BELIEVED) > 0;
    }
}
