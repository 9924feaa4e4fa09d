package org.lookback.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody stands in for a person while the person is away (代理).
 *
 * @param id 0 until it is kept
 * @param untilDay the last day
 * @param endedOn the day it was ended before its time; from this day on the deputy acts no more
 */
public record Deputy(
        long id,
        String person,
        String deputy,
        LocalDate fromDay,
        LocalDate untilDay,
        String reason,
        String namedBy,
        LocalDate namedOn,
        @Nullable LocalDate endedOn,
        @Nullable String endedBy) {

    static Deputy named(
            String person, String deputy, LocalDate from, LocalDate until, String reason, String by, LocalDate on) {
        return new Deputy(0, person, deputy, from, until, reason, by, on, null, null);
    }

    /** Whether the deputy acts for the person on that day. */
    public boolean runsOn(LocalDate day) {
        return isPlannedOn(day) && (endedOn == null || day.isBefore(endedOn));
    }

    /** Whether the two were tied on that day; the day on which it was ended still counts, so that ending it opens no way round. */
    boolean tiesOn(LocalDate day) {
        return isPlannedOn(day) && (endedOn == null || !day.isAfter(endedOn));
    }

    /** Whether it still acts or will act on some day of a period. */
    boolean overlaps(LocalDate from, LocalDate until) {
        return endedOn == null && !from.isAfter(untilDay) && !until.isBefore(fromDay);
    }

    /** Whether there is something left to end. */
    boolean isOpenOn(LocalDate day) {
        return endedOn == null && !day.isAfter(untilDay);
    }

    private boolean isPlannedOn(LocalDate day) {
        return !day.isBefore(fromDay) && !day.isAfter(untilDay);
    }
}
