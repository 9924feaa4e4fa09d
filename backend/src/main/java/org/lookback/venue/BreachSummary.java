package org.lookback.venue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the choice of a measure needs to know about a venue's past [S3]: repeated, and was it put right in time?
 *
 * @param majorInWindow a MAJOR or CRITICAL breach lies in the window
 * @param lateOrRejected the rectification of such a breach came late or was rejected
 * @param activeCards yellow cards that hang there now
 */
public record BreachSummary(
        int breachesInWindow,
        boolean majorInWindow,
        boolean lateOrRejected,
        @Nullable LocalDate lastFoundOn,
        int activeCards) {}
