package org.lookback.inspection;

import org.jspecify.annotations.Nullable;
import org.lookback.venue.Severity;

/** One line of a checklist. */
public record ChecklistItem(int itemNo, String text, Severity severity, @Nullable String legalBasis) {}
