package org.lookback.rates;

/** Scenario S6: 22 requests of October that concern one unit, n = 15. */
public final class OctoberCases {

    private static final int DIRECT = 1;
    private static final int NOT_ACCEPTED = 2;
    private static final int EXCLUDED = 5;
    private static final int OPEN = 6;
    private static final int UNREACHED = 7;
    private static final int REWORKED = 8;
    private static final int LATE = 9;
    private static final int LAST = 22;

    private final HotlineBook book;
    private final String unit;
    private final String month;

    /** @param month e.g. {@code 2026-10} */
    public OctoberCases(HotlineBook book, String unit, String month) {
        this.book = book;
        this.unit = unit;
        this.month = month;
    }

    public void write() {
        without(DIRECT, "CLOSED_DIRECT", null);
        without(NOT_ACCEPTED, "NOT_ACCEPTED", null);
        dispatched(EXCLUDED, "CLOSED_EXPLAINED", 15);
        answered(EXCLUDED, "YES", "NO", 1, "EXPLAIN");
        exclude();
        open();
        dispatched(UNREACHED, "CLOSED_UNREACHED", 12);
        for (int seq = 1; seq <= 3; seq++) {
            book.attempt(UNREACHED, 1, seq, day(10 + seq, "09:00"), false);
        }
        reworked();
        for (int number = LATE; number <= LAST; number++) {
            var place = number - LATE;
            var solved = place < 11;
            var level = place < 4 ? 5 : place < 9 ? 4 : place < 11 ? 3 : place < 13 ? 2 : 1;
            dispatched(number, solved ? "CLOSED" : "CLOSED_EXPLAINED", number == LATE ? 20 : 12);
            answered(number, number == LAST ? "NO" : "YES", solved ? "YES" : "NO", level, solved ? null : "EXPLAIN");
        }
        // two callers about the same heap: closed with callbacks of their own, one of them angry
        without(3, "CLOSED", REWORKED);
        without(4, "CLOSED_EXPLAINED", REWORKED);
        answered(3, "YES", "YES", 5, null);
        answered(4, "NO", "NO", 1, "EXPLAIN");
    }

    private void without(int number, String state, Integer parent) {
        book.request(number, "COMPLAINT", day(1, "08:00"));
        book.hotlineCase(number, null, state, null, day(26, "10:00"), parent);
    }

    private void dispatched(int number, String state, int repliedOn) {
        var replied = day(repliedOn, "16:00");
        book.request(number, "COMPLAINT", day(9, "08:00"));
        book.hotlineCase(number, unit, state, replied, day(27, "10:00"), null);
        book.order(number, 1, "FIRST", day(9, "09:00"), day(16, "23:59:59"), replied);
    }

    private void exclude() {
        book.sql(
                """
                insert into hotline_exclusion (case_no, seq, reason, explanation, asked_by, asked_at, state)
                values (?, 1, 'STATUTORY_ROUTE', '已由法院受理', 'a', ?, 'APPROVED')
                """,
                book.no(EXCLUDED),
                HotlineBook.utc(day(28, "09:00")));
    }

    private void open() {
        book.request(OPEN, "HELP", day(30, "08:00"));
        book.hotlineCase(OPEN, unit, "HANDLING", null, null, null);
        book.order(OPEN, 1, "FIRST", day(30, "09:00"), month.replace("-10", "-11") + "-06T23:59:59", null);
    }

    /** Solved only by the second reply, in time. */
    private void reworked() {
        dispatched(REWORKED, "CLOSED", 12);
        book.callback(REWORKED, 1, "YES", "NO", 2, day(14, "10:00"), "REWORK");
        book.order(REWORKED, 2, "REWORK", day(14, "11:00"), day(19, "23:59:59"), day(18, "15:00"));
        book.callback(REWORKED, 2, "YES", "YES", 5, day(20, "10:00"), null);
        book.sql("update hotline_case set rework_count = 1 where case_no = ?", book.no(REWORKED));
    }

    private void answered(int number, String contacted, String solved, int level, String judgement) {
        book.callback(number, 1, contacted, solved, level, day(26, "09:00"), judgement);
    }

    private String day(int day, String time) {
        return "%s-%02dT%s".formatted(month, day, time);
    }
}
