package org.lookback.extension;

import org.lookback.calendar.DueDate;
import org.lookback.workflow.Deadline;

/** A running deadline that the present calendar would put on another date. It stays where it is until a person says so. */
public record CalendarMove(Deadline deadline, DueDate wouldBe) {

    /** Names the deadline and both dates: once either has changed, nothing answers to it any more. */
    public String id() {
        return "%d.%d.%d"
                .formatted(
                        deadline.id(),
                        deadline.dueAt().getEpochSecond(),
                        wouldBe.dueAt().getEpochSecond());
    }
}
