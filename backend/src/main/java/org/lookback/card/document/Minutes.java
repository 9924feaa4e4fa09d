package org.lookback.card.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lookback.document.PaperTime;
import org.lookback.document.Row;

/** What one body wrote, taken apart: the form puts the venue's position behind a heading of its own. */
record Minutes(String facts, String position) {

    private static final String POSITION = "约谈对象意见：";
    private static final Pattern DATED = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\s+(.+)");

    /** A promise. @param on day as papers write it */
    record Commitment(String text, String on) {}

    static Minutes of(@Nullable String written) {
        var all = written == null ? "" : written.strip();
        var at = all.lastIndexOf(POSITION);
        return at < 0
                ? new Minutes(all, "见约谈情况")
                : new Minutes(
                        all.substring(0, at).strip(),
                        all.substring(at + POSITION.length()).strip());
    }

    /** One a line, with the day before it: {@code 2026-09-18 安排专人查验}. */
    static List<Commitment> commitments(@Nullable String written) {
        return written == null
                ? List.of()
                : written.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .map(Minutes::commitment)
                        .toList();
    }

    private static Commitment commitment(String line) {
        var dated = DATED.matcher(line);
        if (dated.matches()) {
            try {
                return new Commitment(dated.group(2), PaperTime.day(LocalDate.parse(dated.group(1))));
            } catch (DateTimeException noSuchDay) {
                // then it stays a sentence
            }
        }
        return new Commitment(line, Row.NOTHING);
    }
}
