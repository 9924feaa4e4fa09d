package org.lookback.appointment;

import org.jspecify.annotations.Nullable;

/** Somebody asks that a no-show be taken back. @param appointment our number of the booking @param kind WRONG_NO_SHOW or APPEAL (against the suspension) */
public record CorrectionForm(@Nullable String appointment, @Nullable String kind, @Nullable String reason) {}
