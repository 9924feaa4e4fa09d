package org.lookback.rates.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.calendar.ShippedCalendar;
import org.lookback.rates.ClosedCases;
import org.lookback.rates.HotlineBook;
import org.lookback.rates.RateName;
import org.lookback.rates.RateSheets;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** Figures beside the three rates: signing, objections, and what shows that a rate was bought. */
@ProcessTest
@Transactional
class CounterIndicatorTests {

    private static final String UNIT = "rates-neighbour";
    private static final String OBJECTION =
            """
            insert into hotline_objection (case_no, order_seq, unit, legal_basis, reason, objected_at, objected_by, ruling, ruled_at)
            values (?, 1, ?, '三定规定', '不属本单位', ?, 'a', ?, ?)
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
        book = new HotlineBook(jdbc, "SR-20261101-9902", UNIT);
        cases = new ClosedCases(book, UNIT, sheets);
    }

    @Test
    void closingCheaplyShowsInTheCounterIndicators() {
        cases.closed(1, "COMPLAINT", "2026-11-20T10:00", "YES", "YES", 5);
        cases.closed(2, "COMPLAINT", "2026-11-20T10:00", "YES", "YES", 5);
        cases.closed(3, "COMPLAINT", "2026-11-27T09:00", "YES", "YES", 5);
        book.sql("update hotline_case set repeat_of = ?, transfer_count = 2 where case_no = ?", book.no(1), book.no(3));
        book.sql(
                "update hotline_request set received_at = ? where case_no = ?",
                HotlineBook.utc("2026-11-27T10:00"),
                book.no(3));
        book.order(2, 2, "REWORK", "2026-11-28T10:00", "2026-12-03T23:59:59", "2026-11-29T10:00");
        assertThat(cases.text(RateName.REOPENED, "2026-11"))
                .as("to the second of the seventh day")
                .isEqualTo("1/3");
        assertThat(cases.text(RateName.REPEAT_CALL, "2026-11")).isEqualTo("2/3");
        assertThat(cases.text(RateName.PING_PONG, "2026-11")).isEqualTo("1/3");
    }

    @Test
    void anObjectionInTimeIsAnAnswerAndWhatIsNotDueFromTheUnitIsNotLate() {
        for (var number : new int[] {1, 2, 3}) {
            book.request(number, "HELP", "2026-11-10T08:00");
            book.hotlineCase(number, UNIT, number == 3 ? "ON_ACCOUNT" : "HANDLING", null, null, null);
            book.order(number, 1, "FIRST", "2026-11-10T09:00", "2026-11-17T23:59:59", null);
        }
        var at = HotlineBook.utc("2026-11-10T10:30");
        book.sql("update hotline_order set signed_at = null where case_no = ?", book.no(1));
        book.sql("update hotline_order set auto_signed = true where case_no = ?", book.no(2));
        book.sql(OBJECTION, book.no(1), UNIT, at, "REJECTED", at);
        book.sql(OBJECTION, book.no(2), UNIT, at.plusHours(3), "UPHELD", at.plusDays(1));
        book.sql("update hotline_order set ended_how = 'TRANSFERRED' where case_no = ?", book.no(2));
        assertThat(cases.text(RateName.ON_TIME_SIGN, "2026-11")).isEqualTo("2/3");
        assertThat(cases.text(RateName.RETURN, "2026-11")).isEqualTo("2/3");
        assertThat(cases.text(RateName.OBJECTION_SUCCESS, "2026-11")).isEqualTo("1/2");
        assertThat(cases.text(RateName.ON_TIME_CLOSE, "2026-11")).isEqualTo("0/1");
    }
}
