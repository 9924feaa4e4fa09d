package org.lookback.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lookback.refusal.Refusal;

/** The days of a deputy as they were asked for. */
record DeputyPeriod(@Nullable LocalDate fromDay, @Nullable LocalDate untilDay) {

    static final int REASON_LENGTH = 300;
    static final int MOST_DAYS = 366;

    record Days(LocalDate from, LocalDate until) {}

    /** @throws Refusal DATE_MISSING, DATE_IN_PAST, PERIOD_BACKWARDS or PERIOD_TOO_LONG */
    Days checked(LocalDate today) {
        if (fromDay == null || untilDay == null) {
            throw Refusal.invalid("DATE_MISSING", "请填写代理的起止日期。");
        }
        if (fromDay.isBefore(today)) {
            throw Refusal.invalid("DATE_IN_PAST", "代理开始日期 %s 已经过去，请选择今天或以后的日期。".formatted(fromDay));
        }
        var fault = fault(fromDay, untilDay);
        if (fault != null) {
            throw Refusal.invalid(untilDay.isBefore(fromDay) ? "PERIOD_BACKWARDS" : "PERIOD_TOO_LONG", fault);
        }
        return new Days(fromDay, untilDay);
    }

    /** What is wrong with a period, or null. */
    static @Nullable String fault(LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            return "代理结束日期 %s 早于开始日期 %s，请修改。".formatted(until, from);
        }
        return until.isAfter(from.plusDays(MOST_DAYS)) ? "代理最长 %d 天，请缩短期间。".formatted(MOST_DAYS) : null;
    }

    /** @throws Refusal REASON_MISSING */
    static String reason(@Nullable String written) {
        var reason = written == null ? "" : written.strip();
        if (reason.length() < 2 || reason.length() > REASON_LENGTH) {
            throw Refusal.invalid("REASON_MISSING", "请填写代理原因（2 至 %d 个字）。".formatted(REASON_LENGTH));
        }
        return reason;
    }
}
