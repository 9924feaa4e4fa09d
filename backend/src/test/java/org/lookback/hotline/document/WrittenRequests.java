package org.lookback.hotline.document;

import org.lookback.rates.HotlineBook;

/** Requests of October 2032 about a heap of rubbish, each with its case file and one work order. */
final class WrittenRequests {

    private static final String OBJECTION =
            """
            insert into hotline_objection (case_no, order_seq, unit, legal_basis, reason, objected_at, objected_by)
            values (?, 1, 'sd-gucheng', '三定规定', '不属本单位', ?, 'du.gucheng.reviewer')
            """;

    private static final String FILE =
            """
            insert into case_file (case_no, case_type, process_key, title, lead_unit, state, state_label, state_since,
              rule_pack, opened_at, opened_by, timeline_length, timeline_hash)
            values (?, 'SR', 'hotline-case', '投诉：垃圾清运', 'sd-gucheng', 'HANDLING', '办理中', ?, 1, ?, 'a', 0, '0')
            """;

    private final HotlineBook book;

    WrittenRequests(HotlineBook book) {
        this.book = book;
    }

    /** Objected to, replied to, called back twice and sent back for rework. */
    void reworked(int number) {
        dispatched(number, "COMPLAINT", "2032-10-12T10:00");
        book.attempt(number, 1, 2, "2032-10-13T10:00", false);
        book.callback(number, 1, "YES", "NO", 2, "2032-10-14T10:00", "REWORK");
        book.sql(OBJECTION, book.no(number), HotlineBook.utc("2032-10-09T10:00"));
    }

    /** @param replied null while it is being handled */
    void dispatched(int number, String type, String replied) {
        var at = HotlineBook.utc("2032-10-09T08:00");
        book.request(number, type, "2032-10-09T08:00");
        book.hotlineCase(number, "sd-gucheng", replied == null ? "HANDLING" : "CALLBACK", replied, null, null);
        book.order(number, 1, "FIRST", "2032-10-09T09:00", "2032-10-16T23:59:59", replied);
        book.sql(FILE, book.no(number), at, at);
    }
}
