package org.lookback.rates;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** A rate before it is divided; the numerator is a decimal where half answers count. Nothing is rounded but what is shown. (B5.6) */
public record ExactRate(BigDecimal numerator, long denominator) {

    /** What stands where there was nothing to count: never 0 and never 100. */
    public static final String NOTHING = "-";

    static final ExactRate NONE = of(0, 0);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DIGITS = 2;

    static ExactRate of(long numerator, long denominator) {
        return new ExactRate(BigDecimal.valueOf(numerator), denominator);
    }

    /** Cases pooled, which is not the mean of two rates. */
    ExactRate plus(ExactRate other) {
        return new ExactRate(numerator.add(other.numerator), denominator + other.denominator);
    }

    /** Of a hundred, with two decimals; null if there was nothing to count. */
    public @Nullable BigDecimal percent() {
        return denominator == 0
                ? null
                : numerator.multiply(HUNDRED).divide(BigDecimal.valueOf(denominator), DIGITS, RoundingMode.HALF_UP);
    }

    /** For people: {@code 93.33}, or {@code -}. */
    public String text() {
        var percent = percent();
        return percent == null ? NOTHING : percent.toPlainString();
    }

    /** Compared before rounding: 94.996 is not 95. */
    boolean reaches(BigDecimal percent) {
        return numerator.multiply(HUNDRED).compareTo(percent.multiply(BigDecimal.valueOf(denominator))) >= 0;
    }
}
