package org.lookback.venue.intake;

import java.util.List;

/** What became of some lines, and why those that were not taken were not. */
public record Taken(Tally tally, List<LineFault> faults) {}
