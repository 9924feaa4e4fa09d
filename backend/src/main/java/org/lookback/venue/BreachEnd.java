package org.lookback.venue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a breach stands or ended.
 *
 * @param rectifiedLate the accepted report came after the term
 * @param rejectCount how often a verification said "not fixed"
 */
public record BreachEnd(BreachState state, @Nullable LocalDate correctedOn, boolean rectifiedLate, int rejectCount) {}
