package org.lookback.venue.persistence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Breaches of a venue in a window of days, counted. */
record SummaryRow(int breaches, int majors, int lateOrRejected, @Nullable LocalDate lastFoundOn, int activeCards) {}
