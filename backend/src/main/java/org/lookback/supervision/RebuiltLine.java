package org.lookback.supervision;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.workflow.Deadline;
import org.lookback.workflow.WatchedTask;

/** What our row of a deadline must say, worked out again from the deadline, its case, its waiting step and our old row. */
final class RebuiltLine {

    private RebuiltLine() {}

    /** @param tasks the waiting steps of the case, if they were asked for */
    static SupervisedDeadline of(
            Deadline deadline, CaseFacts file, @Nullable StoredEnd stored, List<WatchedTask> tasks) {
        var step = tasks.stream()
                .filter(task -> DeadlineKey.of(task.deadline()).equals(DeadlineKey.of(deadline)))
                .findFirst();
        var lead = deadline.unit() == null ? file.leadUnit() : deadline.unit();
        return new SupervisedDeadline(
                deadline,
                file.caseType(),
                lead == null ? "" : lead,
                file.processKey(),
                step.map(Answerable::of).orElse(null),
                ended(deadline, file, stored, step.isPresent()),
                0);
    }

    /** When one that was not done was dropped is known to our row only; without one, the least that is certain is taken. */
    private static @Nullable Instant ended(
            Deadline deadline, CaseFacts file, @Nullable StoredEnd stored, boolean isWaitedFor) {
        var known = stored != null && stored.state() == deadline.state() ? stored.endedAt() : null;
        return switch (deadline.state()) {
            case OPEN, PAUSED -> null;
            case DONE -> deadline.doneAt() == null ? deadline.dueAt() : deadline.doneAt();
            case CANCELLED -> known == null ? deadline.dueAt() : known;
            case OVERDUE -> {
                if (isWaitedFor || known != null) {
                    yield known;
                }
                yield file.closedAt() != null || stored == null ? afterDue(deadline, file.closedAt()) : null;
            }
        };
    }

    private static Instant afterDue(Deadline deadline, @Nullable Instant closedAt) {
        var found = deadline.overdueAt() == null ? deadline.dueAt().plusSeconds(1) : deadline.overdueAt();
        return closedAt != null && closedAt.isAfter(found) ? closedAt : found;
    }
}
