package org.lookback.rates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arithmetic of the rates: exact until it is shown. (B5.6, S6) */
class RateRulesTests {

    private static final ClosedTally OCTOBER =
            new ClosedTally("sd-gucheng", 0, 16, 15, 14, 12, 0, 5, 5, 2, 2, 1, 11, 1, 0, 0, 0, 0, 0);

    @Test
    void theScenarioComesOutExactly() {
        var rates = OCTOBER.rates(rule(1, "2000-01-01", WeightPreset.DEFAULT.weights()));
        assertThat(rates.get(RateName.RESPONSE).text()).isEqualTo("93.33");
        assertThat(rates.get(RateName.RESOLUTION).text()).isEqualTo("80.00");
        assertThat(rates.get(RateName.SATISFACTION).text()).isEqualTo("80.00");
        assertThat(rates.get(RateName.COMPOSITE).text()).isEqualTo("84.00");
        assertThat(rates.get(RateName.FIRST_RESOLUTION).text()).isEqualTo("73.33");
        assertThat(rates.get(RateName.REWORK).text()).isEqualTo("6.25");
        var sheet = UnitRates.of("sd-gucheng", List.of(rates), rule(1, "2000-01-01", WeightPreset.DEFAULT.weights()));
        assertThat(sheet.band()).isEqualTo(Band.FAIR);
        assertThat(sheet.smallBase()).isFalse();
        assertThat(OCTOBER.rates(rule(1, "2000-01-01", WeightPreset.BJ.weights()))
                        .get(RateName.COMPOSITE)
                        .text())
                .isEqualTo("81.33");
    }

    @Test
    void nothingToCountIsNeitherZeroNorAHundred() {
        var empty = UnitRates.of("sd-lugu", List.of(), rule(1, "2000-01-01", WeightPreset.DEFAULT.weights()));
        assertThat(empty.rate(RateName.COMPOSITE).text()).isEqualTo("-");
        assertThat(empty.rate(RateName.COMPOSITE).percent()).isNull();
        assertThat(empty.band()).isNull();
        assertThat(empty.smallBase()).isTrue();
    }

    @ParameterizedTest(name = "{0} of {1} is {2}")
    @CsvSource({"94996, 100000, GOOD", "95, 100, EXCELLENT", "90, 100, GOOD", "80, 100, FAIR", "7999, 10000, TO_IMPROVE"
    })
    void bandsGoByTheUnroundedScore(long numerator, long denominator, Band band) {
        var bands = new DefinitionForm(null, null, null, null, null, null, null, null, null, null, null, null, null)
                .bands();
        assertThat(bands.of(ExactRate.of(numerator, denominator))).isEqualTo(band);
    }

    static RateDefinition rule(int version, String from, Weights weights) {
        var form = new DefinitionForm(null, null, null, null, null, null, null, null, null, null, null, null, null);
        return new RateDefinition(
                version,
                "口径",
                LocalDate.parse(from),
                weights,
                form.partly(),
                form.scale(),
                false,
                form.base(),
                form.bands(),
                Instant.EPOCH,
                "x");
    }
}
