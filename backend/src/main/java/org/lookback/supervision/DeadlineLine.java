package org.lookback.supervision;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.TermKind;
import org.lookback.escalation.Level;
import org.lookback.workflow.Deadline.State;

/** One deadline in a list behind a number. @param step the step's name; null if no step has begun under it yet */
public record DeadlineLine(
        String caseNo,
        @Nullable String title,
        String caseType,
        String unit,
        @Nullable String step,
        String term,
        String track,
        int round,
        TermKind kind,
        Instant startedAt,
        Instant dueAt,
        LocalDate dueOn,
        State state,
        boolean atRest,
        @Nullable Instant overdueAt,
        @Nullable Instant pausedAt,
        @Nullable Instant endedAt,
        @Nullable LocalDate endedOn,
        @Nullable Level level,
        @Nullable Instant levelAt,
        int changes) {

    /** Nobody has acted yet and the due time has passed; the due instant itself is on time (domain rule 0.4). */
    public boolean isOverdue(Instant now) {
        return !atRest && dueAt.isBefore(now);
    }

    public boolean isLate(Instant now) {
        return endedAt == null ? isOverdue(now) : endedAt.isAfter(dueAt);
    }
}
