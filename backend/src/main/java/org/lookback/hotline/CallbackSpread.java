package org.lookback.hotline;

import java.time.Instant;
import java.util.List;
import org.lookback.calendar.DistrictTime;

/** How often, on how many days and at how many times of day somebody must have been called before nobody more is tried. */
record CallbackSpread(int attempts, int days, int dayparts) {

    private static final int NOON = 12;
    private static final int EVENING = 18;

    boolean isReached(List<CallbackAttempt> made) {
        var times = made.stream().map(CallbackAttempt::attemptedAt).toList();
        return times.size() >= attempts
                && times.stream().map(DistrictTime::dayOf).distinct().count() >= days
                && times.stream().map(CallbackSpread::daypart).distinct().count() >= dayparts;
    }

    /** Morning, afternoon, evening. */
    private static int daypart(Instant at) {
        var hour = at.atZone(DistrictTime.ZONE).getHour();
        return hour < NOON ? 0 : hour < EVENING ? 1 : 2;
    }
}
