package org.lookback.venue.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The cells of one line of a LIVES file by their column names. */
final class LivesCells {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

    private final List<String> columns;
    private final SheetLine line;

    LivesCells(List<String> columns, SheetLine line) {
        this.columns = columns;
        this.line = line;
    }

    String text(String column) {
        return line.cell(columns.indexOf(column));
    }

    /** E.g. {@code LV-19}: short enough to say over the phone, and never a code of our own ledger. */
    @Nullable
    String venueCode() {
        var id = text("business_id");
        return ID.matcher(id).matches() ? "LV-" + id.toUpperCase(java.util.Locale.ROOT) : null;
    }

    /** A day of the past, written {@code 20171211} or {@code 2017-12-11}. */
    @Nullable
    LocalDate day(LocalDate today) {
        try {
            var day = LocalDate.parse(text("date").replace("-", ""), DAY);
            return day.isAfter(today) ? null : day;
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    LineFault rejected(String column, String reason) {
        return new LineFault(line.number(), column, reason, quote(), false);
    }

    LineFault noted(String column, String remark) {
        return new LineFault(line.number(), column, remark, quote(), true);
    }

    /** The phone stays out: the report is read by more people than the register. */
    String quote() {
        var quote = new java.util.StringJoiner(" | ");
        for (int place = 0; place < columns.size(); place++) {
            if (!columns.get(place).equals("phone_number") && !line.cell(place).isEmpty()) {
                quote.add(line.cell(place));
            }
        }
        return quote.toString();
    }
}
