package org.lookback.eligibility;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What was decided about a booking, by which rule of which pack; never why. (C5) */
public record KeptCheck(
        String appointment, @Nullable String ruleId, boolean eligible, Instant checkedAt, int rulePack) {}
