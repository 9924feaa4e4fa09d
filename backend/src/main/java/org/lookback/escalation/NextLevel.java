package org.lookback.escalation;

import java.time.Instant;

/** A level and when it is reached. */
public record NextLevel(Level level, Instant at) {}
