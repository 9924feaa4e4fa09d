package org.lookback.rates;

import org.lookback.refusal.Refusal;

/** Which cases of a rate somebody wants to see. */
public enum RatePart {
    NUMERATOR,
    DENOMINATOR,
    /** Those that would be in the denominator, were they not left out. */
    EXCLUDED;

    /** @throws Refusal PART_UNKNOWN */
    public static RatePart of(String name) {
        for (var one : values()) {
            if (one.name().equals(name)) {
                return one;
            }
        }
        throw Refusal.invalid(
                "PART_UNKNOWN", "参数 part 应为 NUMERATOR（分子）、DENOMINATOR（分母）或 EXCLUDED（不计入），现为“%s”。".formatted(name));
    }
}
