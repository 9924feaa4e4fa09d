package org.lookback.rates;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All rates of one unit, or of the district: then cases are pooled, which is not the mean of the units. (B5.6) */
public record UnitRates(String unit, Map<RateName, ExactRate> rates, @Nullable Band band, boolean smallBase) {

    /** Stands where a unit does. */
    public static final String DISTRICT = "";

    static UnitRates of(String unit, Collection<Map<RateName, ExactRate>> parts, RateDefinition rule) {
        var rates = new EnumMap<RateName, ExactRate>(RateName.class);
        for (var name : RateName.values()) {
            rates.put(name, ExactRate.NONE);
        }
        parts.forEach(part -> part.forEach((name, rate) -> rates.merge(name, rate, ExactRate::plus)));
        var composite = rates.getOrDefault(RateName.COMPOSITE, ExactRate.NONE);
        return new UnitRates(unit, rates, rule.bands().of(composite), composite.denominator() < rule.smallBase());
    }

    public ExactRate rate(RateName name) {
        return rates.getOrDefault(name, ExactRate.NONE);
    }

    /** How many petitioners' answers it rests on. */
    public long base() {
        return rate(RateName.COMPOSITE).denominator();
    }
}
