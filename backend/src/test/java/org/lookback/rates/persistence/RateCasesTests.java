package org.lookback.rates.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.calendar.ShippedCalendar;
import org.lookback.rates.HotlineBook;
import org.lookback.rates.LeftOut;
import org.lookback.rates.OctoberCases;
import org.lookback.rates.RateCase;
import org.lookback.rates.RateName;
import org.lookback.rates.RatePage;
import org.lookback.rates.RatePart;
import org.lookback.rates.RatePeriod;
import org.lookback.rates.RateSheets;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** The cases behind each number of scenario S6. */
@ProcessTest
@Transactional
class RateCasesTests {

    private static final String UNIT = "rates-gucheng";
    private static final RatePeriod OCTOBER = RatePeriod.of("2026-10", "2026-10");
    private static final RatePage ALL = new RatePage(200, 0);

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
    void behindEveryNumberAreItsCasesAndWhatWasLeftOutSaysWhy() {
        var rates = sheets.of(OCTOBER, Set.of(UNIT)).units().get(0);
        for (var name : EnumSet.complementOf(EnumSet.of(RateName.COMPOSITE))) {
            var rate = rates.rate(name);
            assertThat(found(name, RatePart.DENOMINATOR).total())
                    .as(name.label())
                    .isEqualTo(rate.denominator());
            assertThat(found(name, RatePart.NUMERATOR).total())
                    .as(name.label())
                    .isEqualTo(rate.numerator().longValueExact());
            assertThat(found(name, RatePart.NUMERATOR).items())
                    .hasSize(rate.numerator().intValueExact())
                    .allMatch(RateCase::hit);
        }
        assertThat(found(RateName.RESOLUTION, RatePart.EXCLUDED).items().stream()
                        .collect(Collectors.toMap(RateCase::caseNo, RateCase::leftOut)))
                .containsOnly(
                        Map.entry(book.no(3), LeftOut.CHILD),
                        Map.entry(book.no(4), LeftOut.CHILD),
                        Map.entry(book.no(5), LeftOut.EXCLUDED),
                        Map.entry(book.no(7), LeftOut.UNREACHED));
        assertThat(found(RateName.REWORK, RatePart.NUMERATOR).items())
                .extracting(RateCase::caseNo)
                .containsExactly(book.no(8));
        assertThat(sheets.cases(OCTOBER, Set.of(UNIT), RateName.RESOLUTION, RatePart.DENOMINATOR, new RatePage(10, 10))
                        .items())
                .hasSize(5);
    }

    private RateSheets.Found found(RateName name, RatePart part) {
        return sheets.cases(OCTOBER, Set.of(UNIT), name, part, ALL);
    }
}
