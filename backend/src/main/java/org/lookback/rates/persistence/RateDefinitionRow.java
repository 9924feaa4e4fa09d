package org.lookback.rates.persistence;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.lookback.rates.Bands;
import org.lookback.rates.RateDefinition;
import org.lookback.rates.SatisfactionScale;
import org.lookback.rates.Weights;

/** A definition as its table has it. */
record RateDefinitionRow(
        int version,
        String name,
        LocalDate effectiveFrom,
        BigDecimal responseWeight,
        BigDecimal resolutionWeight,
        BigDecimal satisfactionWeight,
        BigDecimal partlySolved,
        BigDecimal verySatisfied,
        BigDecimal satisfied,
        BigDecimal basicallySatisfied,
        BigDecimal dissatisfied,
        BigDecimal veryDissatisfied,
        boolean countChildren,
        int smallBase,
        BigDecimal excellentFrom,
        BigDecimal goodFrom,
        BigDecimal fairFrom,
        Instant createdAt,
        String createdBy) {

    static RateDefinitionRow of(RateDefinition one) {
        var weights = one.weights();
        var scale = one.scale();
        var bands = one.bands();
        return new RateDefinitionRow(
                one.version(),
                one.name(),
                one.effectiveFrom(),
                weights.response(),
                weights.resolution(),
                weights.satisfaction(),
                one.partlySolved(),
                scale.verySatisfied(),
                scale.satisfied(),
                scale.basicallySatisfied(),
                scale.dissatisfied(),
                scale.veryDissatisfied(),
                one.countChildren(),
                one.smallBase(),
                bands.excellentFrom(),
                bands.goodFrom(),
                bands.fairFrom(),
                one.createdAt(),
                one.createdBy());
    }

    RateDefinition definition() {
        return new RateDefinition(
                version,
                name,
                effectiveFrom,
                new Weights(responseWeight, resolutionWeight, satisfactionWeight),
                partlySolved,
                new SatisfactionScale(verySatisfied, satisfied, basicallySatisfied, dissatisfied, veryDissatisfied),
                countChildren,
                smallBase,
                new Bands(excellentFrom, goodFrom, fairFrom),
                createdAt,
                createdBy);
    }
}
