package org.lookback.calendar;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Until when something must be done, with the count that led there, sentence by sentence, for the person who asks why. */
public record DueDate(Instant dueAt, List<String> explanation) {

    public DueDate {
        explanation = List.copyOf(explanation);
    }

    /** The due time itself is still on time; overdue begins with the next second. */
    public boolean isMetBy(Instant doneAt) {
        return !doneAt.truncatedTo(ChronoUnit.SECONDS).isAfter(dueAt);
    }
}
