package org.lookback.representation;

import java.time.Instant;

/** The decision is carried out again, as far as it still stands. */
public record StayLifted(String caseNo, int seq, Instant at) {}
