package org.lookback.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lookback.refusal.Refusal;

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

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({".3, .3, .3", ".3, .35, .3501", "-.1, .6, .5", "1.1, 0, -.1", ".33333, .33333, .33334"})
    void weightsThatAreNotSharesOfOneAreRefused(BigDecimal w1, BigDecimal w2, BigDecimal w3) {
        assertThatThrownBy(() -> new Weights(w1, w2, w3).check())
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("RATE_WEIGHTS"));
    }

    @Test
    void basicallySatisfiedAndPartlySolvedMayCountLess() {
        var scale = SatisfactionScale.of(List.of(n("1"), n("1"), n("0.8"), n("0"), n("0")));
        var rule = new RateDefinition(
                2,
                "x",
                LocalDate.EPOCH,
                WeightPreset.DEFAULT.weights(),
                n("0.5"),
                scale,
                false,
                10,
                new Bands(n("95"), n("90"), n("80")),
                Instant.EPOCH,
                "x");
        var tally = new ClosedTally("u", 0, 10, 10, 10, 6, 3, 4, 2, 3, 1, 0, 6, 0, 0, 0, 0, 0, 0);
        assertThat(tally.rates(rule).get(RateName.RESOLUTION).numerator()).isEqualByComparingTo("7.5");
        assertThat(tally.rates(rule).get(RateName.SATISFACTION).text()).isEqualTo("84.00");
        assertThat(scale.lowestCounted()).isEqualTo(3);
        assertThatThrownBy(SatisfactionScale.of(List.of(n("1"), n("0.8"), n("0.9"), n("0"), n("0")))::check)
                .hasMessageContaining("依次不增");
    }

    @Test
    void everyMonthGoesByTheLatestDefinitionThatHadBegun() {
        var old = rule(1, "2000-01-01", WeightPreset.DEFAULT.weights());
        var mistaken = rule(2, "2026-12-01", WeightPreset.DEFAULT.weights());
        var corrected = rule(3, "2026-12-01", WeightPreset.BJ.weights());
        var spans = RateSpan.of(RatePeriod.of("2026-10-15", "2027-01"), List.of(old, mistaken, corrected));
        assertThat(spans).extracting(span -> span.definition().version()).containsExactly(1, 3);
        assertThat(spans.get(0).period()).isEqualTo(RatePeriod.of("2026-10-15", "2026-11-30"));
        assertThat(spans.get(1).period()).isEqualTo(RatePeriod.of("2026-12-01", "2027-01-31"));
    }

    private static RateDefinition rule(int version, String from, Weights weights) {
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

    private static BigDecimal n(String text) {
        return new BigDecimal(text);
    }
}
