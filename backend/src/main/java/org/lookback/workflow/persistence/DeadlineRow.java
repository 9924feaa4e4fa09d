package org.lookback.workflow.persistence;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.Cutoff;
import org.lookback.calendar.TermKind;
import org.lookback.workflow.Deadline;

/** A deadline as stored: its explanation is one text, a sentence per line. */
record DeadlineRow(
        long id,
        String caseNo,
        String term,
        String track,
        int round,
        @Nullable String unit,
        TermKind kind,
        int amount,
        @Nullable Cutoff cutoff,
        boolean roll,
        Instant startedAt,
        Instant dueAt,
        String explanation,
        Deadline.State state,
        @Nullable Instant overdueAt,
        @Nullable Instant doneAt,
        @Nullable Instant pausedAt,
        Instant changedAt) {

    static DeadlineRow of(Deadline deadline) {
        return new DeadlineRow(
                deadline.id(),
                deadline.caseNo(),
                deadline.term(),
                deadline.track(),
                deadline.round(),
                deadline.unit(),
                deadline.kind(),
                deadline.amount(),
                deadline.cutoff(),
                deadline.roll(),
                deadline.startedAt(),
                deadline.dueAt(),
                String.join("\n", deadline.explanation()),
                deadline.state(),
                deadline.overdueAt(),
                deadline.doneAt(),
                deadline.pausedAt(),
                deadline.changedAt());
    }

    Deadline deadline() {
        return new Deadline(
                id,
                caseNo,
                term,
                track,
                round,
                unit,
                kind,
                amount,
                cutoff,
                roll,
                startedAt,
                dueAt,
                List.of(explanation.split("\n")),
                state,
                overdueAt,
                doneAt,
                pausedAt,
                changedAt);
    }
}
