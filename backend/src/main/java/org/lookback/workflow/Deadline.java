package org.lookback.workflow;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.Cutoff;
import org.lookback.calendar.DueDate;
import org.lookback.calendar.Term;
import org.lookback.calendar.TermKind;

/**
 * One term of one case: by when something must be done, why exactly then, and whether it was.
 *
 * @param term key of the term table, e.g. {@code INS.VERIFY}
 * @param track tells apart terms of the same key that run side by side; empty if there is only one
 * @param round 1 for the first time this term runs in the case, 2 after a rejection, and so on
 * @param dueAt while paused, the date that held before
 * @param explanation the arithmetic in Chinese sentences, in order
 * @param overdueAt when it was found to be late; null if never
 * @param pausedAt since when its time stands still; null if it runs
 * @param changedAt when it was opened or last moved
 */
public record Deadline(
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
        List<String> explanation,
        State state,
        @Nullable Instant overdueAt,
        @Nullable Instant doneAt,
        @Nullable Instant pausedAt,
        Instant changedAt) {

    /** OVERDUE: the time has passed and nobody has acted yet. CANCELLED: not needed any more. */
    public enum State {
        OPEN,
        PAUSED,
        OVERDUE,
        DONE,
        CANCELLED
    }

    /** Somebody still has to act; a paused deadline counts too. */
    public boolean isRunning() {
        return state == State.OPEN || state == State.OVERDUE || state == State.PAUSED;
    }

    public boolean isPaused() {
        return state == State.PAUSED;
    }

    /** Overdue begins with the second after the due time; a paused deadline is never late (domain rule 0.4). */
    public boolean isLate(Instant now) {
        return state == State.OVERDUE || state == State.OPEN && now.isAfter(dueAt);
    }

    /** On time means not later than the due instant itself (domain rule 0.4). */
    public boolean wasOnTime() {
        return doneAt != null && !doneAt.isAfter(dueAt);
    }

    /** Its length as it was opened. */
    public Term length() {
        return new Term(kind, amount, cutoff == null ? Cutoff.OFFICE : cutoff, roll);
    }

    Deadline done(Instant at) {
        return changed(dueAt, explanation, State.DONE, overdueAt, at, null, changedAt);
    }

    Deadline cancelled() {
        return changed(dueAt, explanation, State.CANCELLED, overdueAt, doneAt, null, changedAt);
    }

    Deadline late(Instant at) {
        return changed(dueAt, explanation, State.OVERDUE, at, null, null, changedAt);
    }

    Deadline paused(Instant at) {
        return changed(dueAt, explanation, State.PAUSED, overdueAt, doneAt, at, at);
    }

    /** With another date, counting again; if that lies ahead it is not late any more. */
    Deadline moved(DueDate due, Instant at) {
        var late = at.isAfter(due.dueAt());
        return changed(
                due.dueAt(), due.explanation(), late ? state : State.OPEN, late ? overdueAt : null, doneAt, null, at);
    }

    private Deadline changed(
            Instant newDue,
            List<String> why,
            State newState,
            @Nullable Instant lateSince,
            @Nullable Instant done,
            @Nullable Instant paused,
            Instant at) {
        return new Deadline(
                id, caseNo, term, track, round, unit, kind, amount, cutoff, roll, startedAt, newDue, why, newState,
                lateSince, done, paused, at);
    }
}
