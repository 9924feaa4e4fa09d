package org.lookback.flag;

import java.time.Instant;

/**
 * The flag as it was handed over.
 *
 * @param seq which flag of this venue it is, from 1
 * @param until last second of its validity
 */
public record Award(int seq, String by, Instant at, Instant until) {}
