package org.lookback.rates;

import java.util.Set;

/** Cases of one unit that were dispatched on 10 November 2026 and closed some time after, and what their rates are. */
public final class ClosedCases {

    private final HotlineBook book;
    private final String unit;
    private final RateSheets sheets;

    public ClosedCases(HotlineBook book, String unit, RateSheets sheets) {
        this.book = book;
        this.unit = unit;
        this.sheets = sheets;
    }

    public void closed(int number, String type, String at, String contacted, String solved, int level) {
        book.request(number, type, "2026-11-10T08:00");
        book.hotlineCase(number, unit, "CLOSED", "2026-11-12T10:00", at, null);
        book.order(number, 1, "FIRST", "2026-11-10T09:00", "2026-11-17T23:59:59", "2026-11-12T10:00");
        book.callback(number, 1, contacted, solved, level, at, null);
    }

    /** Numerator and denominator. @param month e.g. {@code 2026-11} */
    public String text(RateName name, String month) {
        var found = sheets.of(RatePeriod.of(month, month), Set.of(unit));
        var rate = found.units().get(0).rate(name);
        return "%s/%d".formatted(rate.numerator().stripTrailingZeros().toPlainString(), rate.denominator());
    }
}
