package org.lookback.flag;

import java.time.Instant;

/** A named person's yes. */
public record Signature(String by, Instant at) {}
