package org.lookback.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;
import org.lookback.refusal.Refusal;

/** Days of the district that are looked at together, both ends included. */
public record Period(LocalDate from, LocalDate to) {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final int LONGEST_DAYS = 3 * 366;

    public Period {
        checkOrder(from, to);
        if (to.isAfter(from.plusDays(LONGEST_DAYS))) {
            throw Refusal.invalid("PERIOD_BAD", "统计期间不能超过三年，请缩短。");
        }
    }

    /** Also used for lists, where either end may be open. */
    public static void checkOrder(@Nullable LocalDate from, @Nullable LocalDate to) {
        checkYear(from);
        checkYear(to);
        if (from != null && to != null && to.isBefore(from)) {
            throw Refusal.invalid("PERIOD_BAD", "截止日期 %s 早于开始日期 %s，请修改。".formatted(to, from));
        }
    }

    private static void checkYear(@Nullable LocalDate day) {
        if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
            throw Refusal.invalid("PERIOD_BAD", "日期 %s 不在 %d 年至 %d 年之间，请核对。".formatted(day, FIRST_YEAR, LAST_YEAR));
        }
    }

    public static Instant startOf(LocalDate day) {
        return DistrictTime.at(day, LocalTime.MIDNIGHT);
    }

    public Instant start() {
        return startOf(from);
    }

    /** The first instant after it. */
    public Instant end() {
        return startOf(to.plusDays(1));
    }
}
