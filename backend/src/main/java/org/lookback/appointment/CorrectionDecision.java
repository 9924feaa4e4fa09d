package org.lookback.appointment;

import org.jspecify.annotations.Nullable;

/** Yes or no to it, by a second person, with a reason. */
public record CorrectionDecision(@Nullable Boolean approved, @Nullable String reason) {}
