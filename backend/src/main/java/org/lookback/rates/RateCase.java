package org.lookback.rates;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A case behind a number. @param datedAt what puts it into the period @param leftOut why it does not count; null if it does */
public record RateCase(
        String caseNo,
        @Nullable String title,
        String unit,
        String state,
        Instant datedAt,
        boolean hit,
        @Nullable LeftOut leftOut) {}
