package org.lookback.workflow.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;
import org.lookback.workflow.Deadline;
import org.lookback.workflow.DeadlineChange;

/**
 * A deadline with the arithmetic behind it and everything that ever moved it.
 *
 * @param dueAt while paused, the date that held before
 * @param pausedAt since when its time stands still; null if it runs
 */
record ShownDeadline(
        String term,
        String track,
        int round,
        String kind,
        int amount,
        OffsetDateTime startedAt,
        OffsetDateTime dueAt,
        List<String> explanation,
        Deadline.State state,
        @Nullable OffsetDateTime overdueAt,
        @Nullable OffsetDateTime doneAt,
        @Nullable OffsetDateTime pausedAt,
        @Nullable Boolean onTime,
        List<Change> changes) {

    /** @param newDue null when the time was stopped */
    record Change(
            DeadlineChange.Kind kind,
            String label,
            OffsetDateTime changedAt,
            String by,
            String reason,
            OffsetDateTime oldDue,
            @Nullable OffsetDateTime newDue,
            List<String> explanation) {

        static Change of(DeadlineChange change) {
            return new Change(
                    change.kind(),
                    change.kind().label(),
                    time(change.changedAt()),
                    change.by(),
                    change.reason(),
                    time(change.oldDue()),
                    optional(change.newDue()),
                    change.explanation());
        }
    }

    /** @param ofCase every move of the case's deadlines */
    static ShownDeadline of(Deadline deadline, List<DeadlineChange> ofCase) {
        return new ShownDeadline(
                deadline.term(),
                deadline.track(),
                deadline.round(),
                deadline.kind().name(),
                deadline.amount(),
                time(deadline.startedAt()),
                time(deadline.dueAt()),
                deadline.explanation(),
                deadline.state(),
                optional(deadline.overdueAt()),
                optional(deadline.doneAt()),
                optional(deadline.pausedAt()),
                deadline.doneAt() == null ? null : deadline.wasOnTime(),
                ofCase.stream()
                        .filter(change -> change.concerns(deadline))
                        .map(Change::of)
                        .toList());
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atZone(DistrictTime.ZONE).toOffsetDateTime();
    }

    private static @Nullable OffsetDateTime optional(@Nullable Instant instant) {
        return instant == null ? null : time(instant);
    }
}
