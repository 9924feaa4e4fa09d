package org.lookback.workflow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.lookback.calendar.Cutoff;
import org.lookback.calendar.DeadlineCalculator;
import org.lookback.calendar.DistrictTime;
import org.lookback.calendar.DueDate;
import org.lookback.calendar.Term;

/** Goes the whole way of a deadline again, from its start over every extension and pause, by the calendar as it is now. */
final class Recount {

    private Recount() {}

    static DueDate of(Deadline deadline, List<DeadlineChange> changes, DeadlineCalculator calculator) {
        var due = calculator.due(deadline.startedAt(), deadline.length());
        var pausedAt = deadline.startedAt();
        for (var change : changes) {
            if (change.concerns(deadline)) {
                pausedAt = change.kind() == DeadlineChange.Kind.PAUSED ? change.changedAt() : pausedAt;
                due = after(change, due, pausedAt, deadline.length(), calculator);
            }
        }
        return told(due, deadline);
    }

    /** What was on record before stays said: the steps below are those that would have been right. */
    private static DueDate told(DueDate due, Deadline deadline) {
        var sentences = new ArrayList<String>();
        sentences.add("按现行日历从头重新推算；此前登记的到期时间是 %s。".formatted(DistrictTime.text(deadline.dueAt())));
        sentences.addAll(due.explanation());
        return new DueDate(due.dueAt(), sentences);
    }

    private static DueDate after(
            DeadlineChange change, DueDate due, Instant pausedAt, Term length, DeadlineCalculator calculator) {
        return switch (change.kind()) {
            case EXTENDED -> calculator.extend(due.dueAt(), added(change, length.cutoff()));
            // a new holiday may have moved the date before the pause; what was left then was at least something
            case RESUMED ->
                calculator.resume(
                        pausedAt.isAfter(due.dueAt()) ? due.dueAt() : pausedAt,
                        due.dueAt(),
                        change.changedAt(),
                        length);
            case PAUSED, RECOUNTED -> due;
        };
    }

    private static Term added(DeadlineChange change, Cutoff cutoff) {
        if (change.addedKind() == null || change.addedAmount() == null) {
            throw new IllegalStateException("an extension without its length");
        }
        return new Term(change.addedKind(), change.addedAmount(), cutoff, false);
    }
}
