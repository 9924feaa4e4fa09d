package org.lookback.representation;

import java.time.Instant;

/** That somebody decided something, when and why. */
public record Act(String by, Instant at, String reason) {}
