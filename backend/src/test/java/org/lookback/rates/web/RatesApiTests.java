package org.lookback.rates.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lookback.rates.web.Asking.refused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.lookback.rates.HotlineBook;
import org.lookback.rates.OctoberCases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Who sees which rates over REST, the cases behind them, and what is refused. */
@ProcessTest
class RatesApiTests {

    private static final String SUPERVISOR = "qin.supervisor1";
    private static final String HANDLER = "yu.gucheng.handler";
    private static final String RATES = "/api/supervision/rates?";
    private static final String PERIOD = "from=2030-10&to=2030-10";

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private Story story;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void everyNumberOpensItsVeryCases() {
        story.at("2030-11-04T09:00");
        var book = new HotlineBook(jdbc, "SR-20301001-9900", "sd-gucheng");
        transactions.executeWithoutResult(on -> new OctoberCases(book, "sd-gucheng", "2030-10").write());
        var own = by(HANDLER).get(RATES + PERIOD).getBody();
        var sheet = own.path("items").path(0);
        assertThat(own.path("district").isNull()).isTrue();
        assertThat(sheet.path("unitName").asText()).isEqualTo("古城街道");
        assertThat(sheet.path("peerGroupName").asText()).isEqualTo("街道");
        assertThat(sheet.path("bandName").asText()).isEqualTo("中等");
        assertThat(sheet.path("rates").findValuesAsText("text"))
                .startsWith("93.33", "80.00", "80.00", "84.00", "73.33");
        for (var rate : sheet.path("rates")) {
            var cases = by(HANDLER).get(rate.path("denominatorCases").asText()).getBody();
            assertThat(cases.path("total").asLong())
                    .isEqualTo(rate.path("denominator").asLong());
        }
        var all = by(SUPERVISOR).get(RATES + PERIOD).getBody();
        assertThat(all.path("district").path("n").asInt()).isEqualTo(15);
        var none = by(SUPERVISOR)
                .get(RATES + "unit=sd-lugu&" + PERIOD)
                .getBody()
                .path("items")
                .path(0);
        assertThat(none.path("rates").findValuesAsText("text")).containsOnly("-");
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({
        "yu.gucheng.handler, 'rates?unit=sd-lugu&from=2030-10&to=2030-10', NOT_YOUR_UNIT",
        "yu.gucheng.handler, 'rates/cases?unit=sd-lugu&from=2030-10&to=2030-10&rate=REWORK', NOT_YOUR_UNIT",
        "qin.supervisor1, 'rates?unit=nowhere&from=2030-10&to=2030-10', UNIT_UNKNOWN",
        "qin.supervisor1, 'rates?from=2030-10', PERIOD_BAD",
        "qin.supervisor1, 'rates?from=2030-10-40&to=2030-11', PERIOD_BAD",
        "qin.supervisor1, 'rates?from=2030-10&to=2031-10', PERIOD_BAD",
        "qin.supervisor1, 'rates?from=2030-10&to=2030-09', PERIOD_BAD",
        "qin.supervisor1, 'rates?from=-999999999-01-01&to=2030-09', PERIOD_BAD",
        "qin.supervisor1, 'rates/cases?from=2030-10&to=2030-10&rate=HAPPINESS', RATE_UNKNOWN",
        "qin.supervisor1, 'rates/cases?from=2030-10&to=2030-10&rate=REWORK&part=HALF', PART_UNKNOWN",
        "qin.supervisor1, 'rates/cases?from=2030-10&to=2030-10&rate=REWORK&limit=10000000', PAGE_BAD",
        "qin.supervisor1, 'rates/cases?from=2030-10&to=2030-10', MISSING_PARAMETER"
    })
    void whatCannotBeAnsweredIsRefusedInWords(String person, String address, String code) {
        refused(by(person).get("/api/supervision/" + address), code);
    }

    private Asking by(String person) {
        return new Asking(http, person);
    }
}
