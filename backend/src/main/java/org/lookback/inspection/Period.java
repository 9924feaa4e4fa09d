package org.lookback.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.lookback.calendar.DistrictTime;
import org.lookback.refusal.Refusal;

/** Days that are looked at together, both ends included. */
public record Period(LocalDate from, LocalDate to) {

    private static final int LONGEST_DAYS = 3 * 366;

    public Period {
        if (to.isBefore(from)) {
            throw Refusal.invalid("PERIOD_BAD", "统计截止日期 %s 早于开始日期 %s，请修改。".formatted(to, from));
        }
        if (from.getYear() < 2000 || to.isAfter(from.plusDays(LONGEST_DAYS))) {
            throw Refusal.invalid("PERIOD_BAD", "统计期间不能早于 2000 年，也不能超过三年，请缩短。");
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
