package org.lookback.rates;

import java.math.BigDecimal;
import java.util.List;
import org.lookback.refusal.Refusal;

/** How much each of the five levels counts as satisfied: 1, 1, 1, 0, 0 unless a definition says otherwise. (B5.6) */
public record SatisfactionScale(
        BigDecimal verySatisfied,
        BigDecimal satisfied,
        BigDecimal basicallySatisfied,
        BigDecimal dissatisfied,
        BigDecimal veryDissatisfied) {

    private static final int LEVELS = 5;

    static SatisfactionScale of(List<BigDecimal> bestFirst) {
        if (bestFirst.size() != LEVELS) {
            throw bad();
        }
        return new SatisfactionScale(
                bestFirst.get(0), bestFirst.get(1), bestFirst.get(2), bestFirst.get(3), bestFirst.get(4));
    }

    /** Best first. */
    public List<BigDecimal> all() {
        return List.of(verySatisfied, satisfied, basicallySatisfied, dissatisfied, veryDissatisfied);
    }

    /** @throws Refusal RATE_SATISFACTION if a worse level counts more than a better one */
    void check() {
        var levels = all();
        for (int place = 0; place < LEVELS; place++) {
            var share = levels.get(place);
            if (!Weights.isShare(share) || place > 0 && share.compareTo(levels.get(place - 1)) > 0) {
                throw bad();
            }
        }
        if (verySatisfied.compareTo(BigDecimal.ONE) != 0) {
            throw bad();
        }
    }

    /** The worst level that counts at all, from 5 (very satisfied) down to 1. */
    public int lowestCounted() {
        return LEVELS
                + 1
                - (int) all().stream().filter(share -> share.signum() > 0).count();
    }

    /** @param byLevel how many said so, best first */
    BigDecimal of(long... byLevel) {
        var sum = BigDecimal.ZERO;
        for (int place = 0; place < LEVELS; place++) {
            sum = sum.add(all().get(place).multiply(BigDecimal.valueOf(byLevel[place])));
        }
        return sum;
    }

    private static Refusal bad() {
        return Refusal.invalid(
                "RATE_SATISFACTION", "满意度折算应从“非常满意”到“非常不满意”写五个数，第一个为 1，依次不增，在 0 到 1 之间（最多四位小数），例如 1、1、0.8、0、0。");
    }
}
