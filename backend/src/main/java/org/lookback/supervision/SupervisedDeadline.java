package org.lookback.supervision;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;
import org.lookback.workflow.Deadline;
import org.lookback.workflow.Deadline.State;

/**
 * A deadline as supervisors keep it.
 *
 * @param answerable who has to act; null if this transaction did not say, then what is stored stays
 * @param caseType with {@code caseUnit} and {@code caseProcess} what holds until a step says more
 * @param endedAt since when nobody has to act on it any more; null while somebody has to
 * @param moves how often it was moved, on top of what is stored
 */
public record SupervisedDeadline(
        Deadline deadline,
        String caseType,
        String caseUnit,
        String caseProcess,
        @Nullable Answerable answerable,
        @Nullable Instant endedAt,
        int moves) {

    /** A day of the district: what working days are counted between. */
    public LocalDate dueOn() {
        return DistrictTime.dayOf(deadline.dueAt());
    }

    public @Nullable LocalDate endedOn() {
        return endedAt == null ? null : DistrictTime.dayOf(endedAt);
    }

    /** Done, dropped or paused: its time does not run. */
    public boolean isAtRest() {
        return endedAt != null || deadline.state() == State.PAUSED;
    }

    public DeadlineKey key() {
        return DeadlineKey.of(deadline);
    }

    public String unit() {
        return answerable == null ? caseUnit : answerable.unit();
    }

    public String processKey() {
        return answerable == null ? caseProcess : answerable.processKey();
    }

    public @Nullable String step() {
        return answerable == null ? null : answerable.step();
    }

    /** The same deadline once more in one transaction: the newest news hold, and what only the earlier said stays. */
    SupervisedDeadline after(SupervisedDeadline earlier) {
        return new SupervisedDeadline(
                deadline,
                caseType,
                caseUnit,
                caseProcess,
                answerable == null ? earlier.answerable : answerable,
                endedAt,
                earlier.moves + moves);
    }

    SupervisedDeadline answeredBy(@Nullable Answerable who) {
        return new SupervisedDeadline(deadline, caseType, caseUnit, caseProcess, who, endedAt, moves);
    }

    SupervisedDeadline endedAt(@Nullable Instant at) {
        return new SupervisedDeadline(deadline, caseType, caseUnit, caseProcess, answerable, at, moves);
    }

    SupervisedDeadline movedOnce() {
        return new SupervisedDeadline(deadline, caseType, caseUnit, caseProcess, answerable, endedAt, moves + 1);
    }
}
