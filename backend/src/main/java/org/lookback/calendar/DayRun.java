package org.lookback.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Neighbouring days that are told in one sentence because the same is true of all of them.
 *
 * @param reason why they are worked or not, e.g. 国庆节放假; empty for ordinary working days
 * @param counted number of the last of them in the count, 0 when they are not counted
 */
record DayRun(LocalDate first, LocalDate last, String reason, int counted) {

    static final String WEEKEND = "周末";

    /** One more day: the same run grown by it, if the same is true of it. */
    boolean takes(DayRun next) {
        return reason.equals(next.reason)
                && (counted == 0) == (next.counted == 0)
                && last.plusDays(1).equals(next.first);
    }

    DayRun with(DayRun next) {
        return new DayRun(first, next.last, reason, next.counted);
    }

    /** @param leftOut what happens to days that are not counted, e.g. 不计 */
    String sentence(String leftOut) {
        var verdict = counted == 0 ? leftOut : "计为" + numbers() + "个工作日";
        if (length() == 1) {
            var why = reason.isEmpty() || reason.equals(WEEKEND) ? "" : reason + "，";
            return "%s：%s，%s%s。".formatted(first, DayWords.weekday(first), why, verdict);
        }
        var why = reason.isEmpty() ? "" : "%s，共%d天，".formatted(reason, length());
        return "%s至%s：%s%s。".formatted(DayWords.of(first), DayWords.of(last), why, verdict);
    }

    private String numbers() {
        return length() == 1 ? "第" + counted : "第%d至第%d".formatted(counted - length() + 1, counted);
    }

    private int length() {
        return (int) ChronoUnit.DAYS.between(first, last) + 1;
    }
}
