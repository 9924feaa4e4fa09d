package org.lookback.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.lookback.calendar.DistrictTime;
import org.lookback.calendar.ShippedCalendar;

/** Stands still until a story says otherwise. */
public final class MovableClock extends Clock {

    private volatile Instant now = Instant.EPOCH;

    /** District time, e.g. {@code 2026-09-30T10:20}. */
    public void set(String localDateTime) {
        now = ShippedCalendar.at(localDateTime);
    }

    public void advance(Duration by) {
        now = now.plus(by);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return DistrictTime.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
