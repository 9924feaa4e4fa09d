package org.lookback.rates;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.lookback.refusal.Refusal;

/** From which score on a band begins. [D] */
public record Bands(BigDecimal excellentFrom, BigDecimal goodFrom, BigDecimal fairFrom) {

    private static final BigDecimal MOST = BigDecimal.valueOf(100);
    private static final int DIGITS = 2;

    /** @throws Refusal RATE_BANDS */
    void check() {
        if (excellentFrom.compareTo(MOST) > 0
                || excellentFrom.compareTo(goodFrom) <= 0
                || goodFrom.compareTo(fairFrom) <= 0
                || fairFrom.signum() <= 0
                || isTooFine(excellentFrom)
                || isTooFine(goodFrom)
                || isTooFine(fairFrom)) {
            throw Refusal.invalid("RATE_BANDS", "等级分数线应从高到低、在 0 到 100 之间，最多两位小数，例如 95、90、80。");
        }
    }

    private static boolean isTooFine(BigDecimal limit) {
        return limit.stripTrailingZeros().scale() > DIGITS;
    }

    /** Null if there was nothing to count. */
    @Nullable
    Band of(ExactRate composite) {
        if (composite.denominator() == 0) {
            return null;
        }
        if (composite.reaches(excellentFrom)) {
            return Band.EXCELLENT;
        }
        if (composite.reaches(goodFrom)) {
            return Band.GOOD;
        }
        return composite.reaches(fairFrom) ? Band.FAIR : Band.TO_IMPROVE;
    }
}
