package org.lookback.venue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A visit of ours or of somebody else found breaches at a venue; published when they are remembered. */
public record BreachesFound(String venueCode, @Nullable String caseNo, List<NewBreach> breaches, LocalDate on) {}
