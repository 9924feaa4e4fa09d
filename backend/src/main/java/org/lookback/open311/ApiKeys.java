package org.lookback.open311;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The keys as they are kept: by the hash of their letters. */
public interface ApiKeys {

    ApiKey add(String name, String hash, Instant at, String by);

    /** One that has not been revoked. */
    Optional<ApiKey> inForce(String hash);

    /** Newest first. */
    List<ApiKey> all();

    /** Whether there was one in force. */
    boolean revoke(long id, Instant at, String by);
}
