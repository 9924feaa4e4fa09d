package org.lookback.rates.web;

import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.casefile.NewCase;
import org.lookback.rates.HotlineBook;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A complaint of July 2031 that was explained and closed, with its case file. */
final class ClosedRequest {

    private static final String UNIT = "sd-bajiao";

    private ClosedRequest() {}

    static CaseNumber write(CaseDesk cases, TransactionTemplate transactions, JdbcTemplate jdbc) {
        var number = cases.open(new NewCase("SR", "hotline-case", "投诉：垃圾清运", UNIT, null, 1, "a"));
        transactions.executeWithoutResult(on -> write(jdbc, number.value()));
        return number;
    }

    private static void write(JdbcTemplate jdbc, String caseNo) {
        var cut = caseNo.length() - 2;
        var book = new HotlineBook(jdbc, caseNo.substring(0, cut), UNIT);
        var no = Integer.parseInt(caseNo.substring(cut));
        book.request(no, "COMPLAINT", "2031-07-01T08:00");
        book.hotlineCase(no, UNIT, "CLOSED_EXPLAINED", "2031-07-05T10:00", "2031-07-10T10:00", null);
        book.callback(no, 1, "YES", "NO", 1, "2031-07-10T10:00", "EXPLAIN");
    }
}
