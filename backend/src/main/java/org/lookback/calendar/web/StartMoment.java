package org.lookback.calendar.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.lookback.calendar.DistrictTime;
import org.lookback.refusal.Refusal;

/** When a term starts, as people and programs write it: a day, a local time, or a time with its offset. */
final class StartMoment {

    private static final int DATE_LENGTH = "2026-09-30".length();
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private StartMoment() {}

    static Instant parse(String text) {
        try {
            var start = instant(inOneWord(text.strip()));
            var year = DistrictTime.dayOf(start).getYear();
            if (year >= FIRST_YEAR && year <= LAST_YEAR) {
                return start;
            }
        } catch (DateTimeException unreadable) {
            // told below, together with dates that are out of range
        }
        throw Refusal.invalid(
                "START_UNREADABLE",
                "参数start的值“%s”无法识别，请写成2026-09-30、2026-09-30T10:20:00或2026-09-30T10:20:00+08:00的形式，年份在%d至%d之间。"
                        .formatted(text, FIRST_YEAR, LAST_YEAR));
    }

    /** A space stands for the T that people leave out, and for the plus sign that gets lost in an address. */
    private static String inOneWord(String text) {
        if (text.length() <= DATE_LENGTH) {
            return text;
        }
        var time = text.substring(DATE_LENGTH + 1).replace(' ', '+');
        return text.substring(0, DATE_LENGTH)
                + text.substring(DATE_LENGTH, DATE_LENGTH + 1).replace(' ', 'T')
                + time;
    }

    private static Instant instant(String text) {
        if (text.length() <= DATE_LENGTH) {
            return LocalDate.parse(text).atStartOfDay(DistrictTime.ZONE).toInstant();
        }
        var parsed = DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
        return parsed instanceof OffsetDateTime exact
                ? exact.toInstant()
                : LocalDateTime.from(parsed).atZone(DistrictTime.ZONE).toInstant();
    }
}
