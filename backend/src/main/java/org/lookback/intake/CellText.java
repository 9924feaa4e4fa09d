package org.lookback.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** What a cell says, made to fit. */
final class CellText {

    private CellText() {}

    /** Coordinates help people find the place; what is none is left out rather than the whole line. */
    static @Nullable BigDecimal degrees(String text, int most) {
        if (!text.matches("-?\\d{1,3}(\\.\\d{1,20})?")) {
            return null;
        }
        var degrees = new BigDecimal(text).setScale(6, RoundingMode.HALF_UP);
        return degrees.abs().compareTo(BigDecimal.valueOf(most)) > 0 ? null : degrees;
    }

    /** At most so many characters, rare ones whole. */
    static String cut(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest - 1)) + "…";
    }
}
