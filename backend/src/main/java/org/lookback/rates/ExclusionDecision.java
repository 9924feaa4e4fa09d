package org.lookback.rates;

import org.jspecify.annotations.Nullable;

/** What the second person decided, with the reason. */
public record ExclusionDecision(@Nullable Boolean approved, @Nullable String reason) {}
