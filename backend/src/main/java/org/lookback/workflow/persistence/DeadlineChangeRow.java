package org.lookback.workflow.persistence;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.TermKind;
import org.lookback.workflow.DeadlineChange;

/** A move of a deadline as stored: its explanation is one text, a sentence per line. */
record DeadlineChangeRow(
        String caseNo,
        String term,
        String track,
        int round,
        DeadlineChange.Kind kind,
        Instant changedAt,
        String changedBy,
        String reason,
        Instant oldDue,
        @Nullable Instant newDue,
        @Nullable TermKind addedKind,
        @Nullable Integer addedAmount,
        String explanation) {

    static DeadlineChangeRow of(DeadlineChange change) {
        return new DeadlineChangeRow(
                change.caseNo(),
                change.term(),
                change.track(),
                change.round(),
                change.kind(),
                change.changedAt(),
                change.by(),
                change.reason(),
                change.oldDue(),
                change.newDue(),
                change.addedKind(),
                change.addedAmount(),
                String.join("\n", change.explanation()));
    }

    DeadlineChange change() {
        return new DeadlineChange(
                caseNo,
                term,
                track,
                round,
                kind,
                changedAt,
                changedBy,
                reason,
                oldDue,
                newDue,
                addedKind,
                addedAmount,
                explanation.isEmpty() ? List.of() : List.of(explanation.split("\n")));
    }
}
