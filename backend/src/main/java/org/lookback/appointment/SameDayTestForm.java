package org.lookback.appointment;

import org.jspecify.annotations.Nullable;

/** How the same-day test went. @param outcome IN_TIME (the visit can take place) or NOT_IN_TIME */
public record SameDayTestForm(@Nullable String outcome, @Nullable String reason) {}
