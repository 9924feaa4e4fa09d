package org.lookback.workflow;

import java.time.Instant;
import java.util.Optional;

/** Where it is written down which decisions in which versions make up a rule pack. */
public interface RulePacks {

    Optional<Integer> versionOf(String decisions);

    Optional<String> decisionsOf(int version);

    /** Registers a pack unless another node just did. @return its version */
    int register(String decisions, Instant effectiveFrom);
}
