package org.lookback.rates;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lookback.refusal.Refusal;

/**
 * A definition as somebody filled it in; what is left out is as in the preset and the defaults.
 *
 * @param effectiveMonth e.g. {@code 2026-12} @param preset see {@link WeightPreset} @param satisfactionWeights five, best first
 */
public record DefinitionForm(
        @Nullable String name,
        @Nullable String effectiveMonth,
        @Nullable String preset,
        @Nullable BigDecimal responseWeight,
        @Nullable BigDecimal resolutionWeight,
        @Nullable BigDecimal satisfactionWeight,
        @Nullable BigDecimal partlySolved,
        @Nullable List<@Nullable BigDecimal> satisfactionWeights,
        @Nullable Boolean countChildren,
        @Nullable Integer smallBase,
        @Nullable BigDecimal excellentFrom,
        @Nullable BigDecimal goodFrom,
        @Nullable BigDecimal fairFrom) {

    private static final int LARGEST_BASE = 1000;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    Weights weights() {
        var given = presetOrDefault().weights();
        var weights = new Weights(
                Objects.requireNonNullElse(responseWeight, given.response()),
                Objects.requireNonNullElse(resolutionWeight, given.resolution()),
                Objects.requireNonNullElse(satisfactionWeight, given.satisfaction()));
        weights.check();
        return weights;
    }

    private WeightPreset presetOrDefault() {
        for (var one : WeightPreset.values()) {
            if (one.name().equals(preset)) {
                return one;
            }
        }
        if (preset == null || preset.isBlank()) {
            return WeightPreset.DEFAULT;
        }
        throw Refusal.invalid("RATE_PRESET", "没有名为“%s”的权重口径，可以使用 DEFAULT（默认）、BJ（北京口径）。".formatted(preset));
    }

    BigDecimal partly() {
        var partly = Objects.requireNonNullElse(partlySolved, BigDecimal.ZERO);
        if (partly.signum() != 0 && partly.compareTo(HALF) != 0) {
            throw Refusal.invalid("RATE_PARTLY", "“部分解决”只能按 0 或 0.5 件计算，请修改。");
        }
        return partly;
    }

    SatisfactionScale scale() {
        var one = BigDecimal.ONE;
        var zero = BigDecimal.ZERO;
        var scale = SatisfactionScale.of(
                satisfactionWeights == null
                        ? List.of(one, one, one, zero, zero)
                        : satisfactionWeights.stream()
                                .map(given -> given == null ? zero : given)
                                .toList());
        scale.check();
        return scale;
    }

    int base() {
        var base = Objects.requireNonNullElse(smallBase, 10);
        if (base < 0 || base > LARGEST_BASE) {
            throw Refusal.invalid("RATE_SMALL_BASE", "小基数提示线应在 0 到 %d 件之间，请修改。".formatted(LARGEST_BASE));
        }
        return base;
    }

    Bands bands() {
        var bands = new Bands(
                Objects.requireNonNullElse(excellentFrom, BigDecimal.valueOf(95)),
                Objects.requireNonNullElse(goodFrom, BigDecimal.valueOf(90)),
                Objects.requireNonNullElse(fairFrom, BigDecimal.valueOf(80)));
        bands.check();
        return bands;
    }
}
