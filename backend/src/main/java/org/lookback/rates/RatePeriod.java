package org.lookback.rates;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;
import org.lookback.refusal.Refusal;

/** Days of the district whose rates are asked for, both included; a year at most. */
public record RatePeriod(LocalDate from, LocalDate to) {

    private static final int LONGEST_DAYS = 366;
    private static final int MONTH_LENGTH = 7;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    public RatePeriod {
        if (to.isBefore(from)) {
            throw Refusal.invalid("PERIOD_BAD", "截止日期 %s 早于开始日期 %s，请修改。".formatted(to, from));
        }
        if (from.getYear() < FIRST_YEAR || to.getYear() > LAST_YEAR) {
            throw Refusal.invalid("PERIOD_BAD", "统计期间应在 %d 年至 %d 年之间，请核对。".formatted(FIRST_YEAR, LAST_YEAR));
        }
        if (!to.isBefore(from.plusDays(LONGEST_DAYS))) {
            throw Refusal.invalid("PERIOD_BAD", "统计期间不能超过 %d 天，请缩短。".formatted(LONGEST_DAYS));
        }
    }

    /** @param from a day or a month, e.g. {@code 2026-10-01} or {@code 2026-10} @param to the same; a month means its last day */
    public static RatePeriod of(@Nullable String from, @Nullable String to) {
        return new RatePeriod(day(from, false), day(to, true));
    }

    private static LocalDate day(@Nullable String given, boolean last) {
        var text = given == null ? "" : given.strip();
        try {
            if (text.length() != MONTH_LENGTH) {
                return LocalDate.parse(text);
            }
            var month = YearMonth.parse(text);
            return last ? month.atEndOfMonth() : month.atDay(1);
        } catch (DateTimeException unreadable) {
            throw Refusal.invalid("PERIOD_BAD", "请用 from 和 to 写明统计期间，按日（2026-10-01）或按月（2026-10）。");
        }
    }

    public Instant start() {
        return DistrictTime.at(from, LocalTime.MIDNIGHT);
    }

    /** The first instant after it. */
    public Instant end() {
        return DistrictTime.at(to.plusDays(1), LocalTime.MIDNIGHT);
    }
}
