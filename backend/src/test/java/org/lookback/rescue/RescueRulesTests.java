package org.lookback.rescue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How the figures of B4 are reckoned and when they are kept back. */
class RescueRulesTests {

    @Test
    void ratesAreExactAndNothingIsNotZero() {
        var counts = new RescueCounts("hosp-1", 18, 6, 12, 18, 0, 3, 5, 2);
        assertThat(counts.rescueRate().text()).isEqualTo("50.00");
        assertThat(counts.blockedRate().text()).isEqualTo("33.33");
        assertThat(counts.falseNoShowRate().text()).isEqualTo("0.00");
        assertThat(counts.contactRate().text()).isEqualTo("40.00");
        assertThat(RescueCounts.none("hosp-1").rescueRate().text()).isEqualTo("-");
    }

    @Test
    void aLengthOfTimeIsSaidInDaysAndHours() {
        assertThat(spread(176_400).medianText()).isEqualTo("2天1小时");
        assertThat(spread(-1800).medianText()).isEqualTo("提前30分钟");
        assertThat(spread(0).medianText()).isEqualTo("0分钟");
        assertThat(Spread.none("hosp-1").medianText()).isEqualTo("-");
    }

    @Test
    void ofFewPatientsTheDistrictSeesNothing() {
        assertThat(SmallNumbers.hidden(List.of(blocked("a", 4), blocked("b", 3), blocked("c", 9), blocked("d", 0))))
                .containsExactlyInAnyOrder("a", "b");
        assertThat(SmallNumbers.hidden(List.of(blocked("a", 5), blocked("b", 9))))
                .isEmpty();
    }

    /** Whoever has the total would only have to subtract. */
    @Test
    void aSingleHiddenHospitalTakesTheNextSmallestWithIt() {
        assertThat(SmallNumbers.hidden(List.of(blocked("a", 1), blocked("b", 30), blocked("c", 9))))
                .containsExactlyInAnyOrder("a", "c");
        assertThat(SmallNumbers.hidden(List.of(blocked("a", 1), blocked("b", 0))))
                .containsExactly("a");
    }

    private static RescueCounts blocked(String hospital, long blocked) {
        return new RescueCounts(hospital, 100, blocked, 0, blocked, 0, 0, 0, 0);
    }

    private static Spread spread(long seconds) {
        return new Spread("hosp-1", 1, BigDecimal.valueOf(seconds), seconds);
    }
}
