package org.lookback.escalation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A supervisor's decision on a proposed circular. @param points taken off, whole, 0 to 10, only if approved */
public record CircularDecision(@Nullable Boolean approved, @Nullable String reason, @Nullable BigDecimal points) {}
