package org.lookback.representation;

import java.time.Instant;
import java.util.List;

/**
 * How a representation came in.
 *
 * @param person who filed it for the venue, encrypted
 * @param filedAt when the venue filed it; the term to rule on it runs from then
 * @param limit the last second at which it would have been in time
 * @param evidence ids of what came with it
 */
public record Filing(
        String grounds,
        String person,
        Instant filedAt,
        Instant limit,
        List<String> evidence,
        String registeredBy,
        Instant registeredAt) {

    public Filing {
        evidence = List.copyOf(evidence);
    }

    boolean isLate() {
        return filedAt.isAfter(limit);
    }
}
