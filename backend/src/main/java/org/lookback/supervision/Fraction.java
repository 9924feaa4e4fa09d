package org.lookback.supervision;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** A rate or a mean before it is divided. */
public record Fraction(long numerator, long denominator) {

    private static final int DIGITS = 4;

    /** Rounded to four digits; null if there was nothing to count. */
    public @Nullable BigDecimal value() {
        return denominator == 0
                ? null
                : BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), DIGITS, RoundingMode.HALF_UP);
    }
}
