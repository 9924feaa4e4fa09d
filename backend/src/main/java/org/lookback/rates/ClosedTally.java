package org.lookback.rates;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

/**
 * What was counted among the closed cases of a unit in one span.
 *
 * @param closed without those left out @param answered of these with an answer: n of B5.6 @param level5 very satisfied … level1
 */
public record ClosedTally(
        String unit,
        int span,
        long closed,
        long answered,
        long responded,
        long solved,
        long partly,
        long level5,
        long level4,
        long level3,
        long level2,
        long level1,
        long firstSolved,
        long reworked,
        long repeated,
        long reopened,
        long uncontacted,
        long recategorised,
        long transferred) {

    Map<RateName, ExactRate> rates(RateDefinition rule) {
        var contacts = BigDecimal.valueOf(responded);
        var solutions = BigDecimal.valueOf(solved).add(rule.partlySolved().multiply(BigDecimal.valueOf(partly)));
        var pleased = rule.scale().of(level5, level4, level3, level2, level1);
        var rates = new EnumMap<RateName, ExactRate>(RateName.class);
        rates.put(RateName.RESPONSE, new ExactRate(contacts, answered));
        rates.put(RateName.RESOLUTION, new ExactRate(solutions, answered));
        rates.put(RateName.SATISFACTION, new ExactRate(pleased, answered));
        rates.put(RateName.COMPOSITE, new ExactRate(rule.weights().of(contacts, solutions, pleased), answered));
        rates.put(RateName.FIRST_RESOLUTION, ExactRate.of(firstSolved, answered));
        rates.put(RateName.REWORK, ExactRate.of(reworked, closed));
        rates.put(RateName.REPEAT_CALL, ExactRate.of(repeated, closed));
        rates.put(RateName.REOPENED, ExactRate.of(reopened, closed));
        rates.put(RateName.NO_CONTACT, ExactRate.of(uncontacted, closed));
        rates.put(RateName.CATEGORY_CHANGED, ExactRate.of(recategorised, closed));
        rates.put(RateName.PING_PONG, ExactRate.of(transferred, closed));
        return rates;
    }
}
