package org.lookback.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lookback.rates.RateRulesTests.rule;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lookback.calendar.ShippedCalendar;
import org.lookback.refusal.Refusal;

/** How the rates are reckoned may change, but never for a month that has begun. */
class RateDefinitionTests {

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

    @ParameterizedTest(name = "{0} from {1}: {2}")
    @CsvSource({
        "口径, 2026-11, RATE_MONTH_BEGUN",
        "口径, 2026-10, RATE_MONTH_BEGUN",
        "口径, 2032-01, RATE_MONTH",
        "口径, 明年一月, RATE_MONTH",
        "口径,, RATE_MONTH",
        "'', 2026-12, RATE_NAME",
        "口径, 2026-12, ''"
    })
    void aDefinitionBeginsInAMonthThatHasNotBegun(String name, String month, String code) {
        var kept = new DefinitionsInMemory();
        var desk = new DefinitionDesk(kept, ShippedCalendar.CLOCK);
        var form = new DefinitionForm(name, month, "BJ", null, null, null, null, null, null, null, null, null, null);
        if (code.isEmpty()) {
            assertThat(desk.save(form, "qin").weights()).isEqualTo(WeightPreset.BJ.weights());
        } else {
            assertThatThrownBy(() -> desk.save(form, "qin"))
                    .isInstanceOfSatisfying(
                            Refusal.class, no -> assertThat(no.code()).isEqualTo(code));
            assertThat(kept.all()).isEmpty();
        }
    }

    private static BigDecimal n(String text) {
        return new BigDecimal(text);
    }
}
