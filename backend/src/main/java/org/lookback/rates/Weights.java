package org.lookback.rates;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.lookback.refusal.Refusal;

/** What each of the three rates weighs in the composite: HOT.WEIGHTS. [W8] */
public record Weights(BigDecimal response, BigDecimal resolution, BigDecimal satisfaction) {

    /** @throws Refusal RATE_WEIGHTS unless they are shares of exactly one */
    void check() {
        var sum = response.add(resolution).add(satisfaction);
        if (!Stream.of(response, resolution, satisfaction).allMatch(Weights::isShare)
                || sum.compareTo(BigDecimal.ONE) != 0) {
            throw Refusal.invalid(
                    "RATE_WEIGHTS", "响应、解决、满意三项权重应各在 0 到 1 之间（最多四位小数），相加等于 1，例如 0.30、0.35、0.35，请修改后重新保存。");
        }
    }

    /** Between 0 and 1, with no more decimals than are kept. */
    static boolean isShare(BigDecimal value) {
        return value.signum() >= 0
                && value.compareTo(BigDecimal.ONE) <= 0
                && value.stripTrailingZeros().scale() <= 4;
    }

    /** @return how much of the cases, weighted: the numerator of the composite */
    BigDecimal of(BigDecimal responded, BigDecimal resolved, BigDecimal satisfied) {
        return response.multiply(responded).add(resolution.multiply(resolved)).add(satisfaction.multiply(satisfied));
    }
}
