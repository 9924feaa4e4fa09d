package org.lookback.flag;

import org.jspecify.annotations.Nullable;

/** Whether an objection holds, and why. */
public record ObjectionDecision(@Nullable Boolean upheld, @Nullable String reason) {}
