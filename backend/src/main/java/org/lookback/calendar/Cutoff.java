package org.lookback.calendar;

import java.time.LocalTime;

/** When the last day of a term ends: for venues and citizens at midnight, for departments when the office closes. */
public enum Cutoff {
    PARTY(LocalTime.of(23, 59, 59), "当事人的期限，截至当日23:59:59"),
    OFFICE(LocalTime.of(17, 30), "机关单位的期限，截至当日下班时间17:30:00");

    private final LocalTime time;
    private final String words;

    Cutoff(LocalTime time, String words) {
        this.time = time;
        this.words = words;
    }

    public LocalTime time() {
        return time;
    }

    String words() {
        return words;
    }
}
