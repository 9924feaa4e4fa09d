package org.lookback.rates.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.Set;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.calendar.ShippedCalendar;
import org.lookback.rates.ClosedCases;
import org.lookback.rates.HotlineBook;
import org.lookback.rates.RateName;
import org.lookback.rates.RatePeriod;
import org.lookback.rates.RateSheets;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** What the scenario of the rates leaves open: one case each. */
@ProcessTest
@Transactional
class RateNeighboursTests {

    private static final String UNIT = "rates-neighbour";
    private static final String SOFTER =
            """
            insert into rate_definition (name, effective_from, response_weight, resolution_weight, satisfaction_weight,
              partly_solved, very_satisfied, satisfied, basically_satisfied, dissatisfied, very_dissatisfied, count_children,
              small_base, excellent_from, good_from, fair_from, created_at, created_by)
            values ('宽', '2026-12-01', 0.1, 0.45, 0.45, 0.5, 1, 1, 0.8, 0, 0, true, 10, 95, 90, 80, '2026-11-01 00:00:00', 'a')
            """;

    @Autowired
    private RateSheets sheets;

    @Autowired
    private JdbcTemplate jdbc;

    private HotlineBook book;
    private ClosedCases cases;

    @BeforeEach
    void nextYear() {
        ClockUtil.setCurrentTime(Date.from(ShippedCalendar.at("2027-01-04T09:00")));
        book = new HotlineBook(jdbc, "SR-20261101-9901", UNIT);
        cases = new ClosedCases(book, UNIT, sheets);
    }

    @Test
    void whoIsUnsureWasContactedIfTheUnitLoggedItInTime() {
        cases.closed(1, "COMPLAINT", "2026-11-20T10:00", "UNSURE", "YES", 5);
        cases.closed(2, "COMPLAINT", "2026-11-20T10:00", "UNSURE", "YES", 5);
        book.sql(
                "update hotline_order set contacted_at = ? where case_no = ?",
                HotlineBook.utc("2026-11-12T09:00"),
                book.no(2));
        cases.closed(3, "PRAISE", "2026-11-20T10:00", "YES", "YES", 5);
        assertThat(cases.text(RateName.RESPONSE, "2026-11")).isEqualTo("1/2");
        assertThat(cases.text(RateName.NO_CONTACT, "2026-11")).isEqualTo("0/2");
    }

    @Test
    void aPeriodOverTwoDefinitionsCountsEveryCaseByTheRulesOfItsMonth() {
        cases.closed(1, "HELP", "2026-11-30T23:59:59", "YES", "PARTLY", 3);
        cases.closed(2, "HELP", "2026-12-01T00:00", "YES", "PARTLY", 3);
        book.request(3, "HELP", "2026-12-01T08:00");
        book.hotlineCase(3, null, "CLOSED", null, "2026-12-02T10:00", 2);
        book.callback(3, 1, "NO", "YES", 5, "2026-12-02T10:00", null);
        book.sql(SOFTER);
        assertThat(cases.text(RateName.RESOLUTION, "2026-11")).isEqualTo("0/1");
        assertThat(cases.text(RateName.SATISFACTION, "2026-12")).isEqualTo("1.8/2");
        assertThat(cases.text(RateName.RESOLUTION, "2026-12"))
                .as("with the merged one")
                .isEqualTo("1.5/2");
        var both = sheets.of(RatePeriod.of("2026-11", "2026-12"), Set.of(UNIT));
        // 0.3 + 0.35 in November, 0.1 + 0.45 * 1.5 + 0.45 * 1.8 in December, of three cases
        assertThat(both.units().get(0).rate(RateName.COMPOSITE).text()).isEqualTo("74.50");
        assertThat(both.spans()).hasSize(2);
    }
}
