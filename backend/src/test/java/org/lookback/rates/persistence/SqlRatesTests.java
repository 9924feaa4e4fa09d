package org.lookback.rates.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.Set;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.calendar.ShippedCalendar;
import org.lookback.rates.Band;
import org.lookback.rates.HotlineBook;
import org.lookback.rates.OctoberCases;
import org.lookback.rates.RateName;
import org.lookback.rates.RatePeriod;
import org.lookback.rates.RateSheets;
import org.lookback.rates.UnitRates;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** Scenario S6 and its neighbours, from rows to percentages, on the real database. */
@ProcessTest
@Transactional
class SqlRatesTests {

    private static final String UNIT = "rates-gucheng";
    private static final RatePeriod OCTOBER = RatePeriod.of("2026-10", "2026-10");

    @Autowired
    private RateSheets sheets;

    @Autowired
    private JdbcTemplate jdbc;

    private HotlineBook book;

    @BeforeEach
    void november() {
        ClockUtil.setCurrentTime(Date.from(ShippedCalendar.at("2026-11-02T09:00")));
        book = new HotlineBook(jdbc, "SR-20261001-9900", UNIT);
        new OctoberCases(book, UNIT, "2026-10").write();
    }

    @Test
    void ofTwentyTwoRequestsFifteenCountAndEveryRateIsExact() {
        var rates = rates(OCTOBER);
        assertThat(rates.base()).isEqualTo(15);
        assertThat(text(rates, RateName.RESPONSE)).isEqualTo("14/15 93.33");
        assertThat(text(rates, RateName.RESOLUTION)).isEqualTo("12/15 80.00");
        assertThat(text(rates, RateName.SATISFACTION)).isEqualTo("12/15 80.00");
        assertThat(rates.rate(RateName.COMPOSITE).text()).isEqualTo("84.00");
        assertThat(rates.band()).isEqualTo(Band.FAIR);
        assertThat(text(rates, RateName.FIRST_RESOLUTION)).isEqualTo("11/15 73.33");
        assertThat(text(rates, RateName.REWORK)).isEqualTo("1/16 6.25");
        assertThat(text(rates, RateName.ON_TIME_CLOSE)).isEqualTo("15/16 93.75");
        assertThat(text(rates, RateName.ON_TIME_SIGN)).isEqualTo("18/18 100.00");
        assertThat(text(rates, RateName.CALLBACK_COVERAGE)).isEqualTo("16/16 100.00");
        assertThat(text(rates, RateName.OBJECTION_SUCCESS)).isEqualTo("0/0 -");
        assertThat(text(rates, RateName.REOPENED)).isEqualTo("0/16 0.00");
        assertThat(text(rates, RateName.NO_CONTACT)).isEqualTo("0/16 0.00");
    }

    @Test
    void aUnitWithoutCasesAndAMonthWithoutCasesHaveNone() {
        assertThat(sheets.of(OCTOBER, Set.of("rates-nobody")).units()).isEmpty();
        assertThat(sheets.of(RatePeriod.of("2026-09", "2026-09"), Set.of(UNIT))
                        .pooled()
                        .rate(RateName.COMPOSITE)
                        .text())
                .isEqualTo("-");
    }

    private UnitRates rates(RatePeriod period) {
        return sheets.of(period, Set.of(UNIT)).units().get(0);
    }

    private static String text(UnitRates rates, RateName name) {
        var rate = rates.rate(name);
        return "%s/%d %s".formatted(rate.numerator().toBigInteger(), rate.denominator(), rate.text());
    }
}
