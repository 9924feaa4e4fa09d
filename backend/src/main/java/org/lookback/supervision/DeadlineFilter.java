package org.lookback.supervision;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lookback.workflow.Deadline.State;

/**
 * Which deadlines are meant; null leaves a thing open.
 *
 * @param level {@code L0} to {@code L4}, or {@link #NO_LEVEL} for those that have not climbed
 * @param overdue running and past its due time
 * @param late ended late or overdue: the numerator of the overdue rate [B6]
 * @param counted its denominator: neither paused nor dropped in time
 * @param dueBefore the first instant that is too late
 */
public record DeadlineFilter(
        @Nullable Set<String> units,
        @Nullable String caseType,
        @Nullable String term,
        @Nullable String level,
        @Nullable State state,
        @Nullable Boolean overdue,
        @Nullable Boolean late,
        @Nullable Boolean counted,
        @Nullable Instant dueFrom,
        @Nullable Instant dueBefore,
        Instant now) {

    public static final String NO_LEVEL = "NONE";

    /** Everything of these units. @param units null = all */
    public static DeadlineFilter of(@Nullable Set<String> units, Instant now) {
        return new DeadlineFilter(units, null, null, null, null, null, null, null, null, null, now);
    }

    public DeadlineFilter overdueOnly() {
        return new DeadlineFilter(units, caseType, term, level, state, true, late, counted, dueFrom, dueBefore, now);
    }

    DeadlineFilter lateOnly() {
        return new DeadlineFilter(units, caseType, term, level, state, overdue, true, counted, dueFrom, dueBefore, now);
    }

    /** What falls due in a period and counts for its rate. */
    DeadlineFilter countedIn(Period period) {
        return new DeadlineFilter(
                units, caseType, term, level, state, overdue, late, true, period.start(), period.end(), now);
    }
}
