package org.lookback.inspection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the rectification of a finding goes.
 *
 * @param reason of the latest refusal or cancellation
 * @param dueAt term of the order, with extension; the rates are measured by it
 * @param roundDueAt the term that runs now; differs from {@code dueAt} after a rejection
 * @param submittedAt when the report that was last handed in came, if it was not rejected
 * @param late a term passed without a report
 * @param forced the running term passed: it is verified without a report
 */
public record Course(
        FindingState state,
        @Nullable String reason,
        @Nullable Instant dueAt,
        @Nullable Instant roundDueAt,
        @Nullable Instant submittedAt,
        @Nullable Instant verifiedAt,
        @Nullable Instant referredAt,
        int rejectCount,
        boolean late,
        boolean forced) {

    static final Course OPEN = new Course(FindingState.OPEN, null, null, null, null, null, null, 0, false, false);

    /** Corrected while the officers were there: due, done and verified at once. */
    static Course correctedOnSite(Instant at) {
        return new Course(FindingState.CORRECTED_ON_SITE, null, at, at, at, at, null, 0, false, false);
    }

    Course ordered(Instant due) {
        return new Course(FindingState.ORDERED, reason, due, due, null, null, referredAt, rejectCount, late, false);
    }

    Course submitted(Instant at) {
        return new Course(
                FindingState.SUBMITTED, reason, dueAt, roundDueAt, at, null, referredAt, rejectCount, late, false);
    }

    Course termPassed() {
        return new Course(state, reason, dueAt, roundDueAt, null, null, referredAt, rejectCount, true, true);
    }

    Course verified(Instant at) {
        return new Course(
                FindingState.VERIFIED, null, dueAt, roundDueAt, submittedAt, at, referredAt, rejectCount, late, false);
    }

    Course rejected(String why) {
        return new Course(
                FindingState.REJECTED, why, dueAt, null, null, null, referredAt, rejectCount + 1, late, false);
    }

    Course newTerm(Instant due) {
        return new Course(state, reason, dueAt, due, submittedAt, verifiedAt, referredAt, rejectCount, late, forced);
    }

    /** Another term without a rejection; what was never ordered is ordered by it. */
    Course again(Instant due) {
        var next = state == FindingState.OPEN ? FindingState.ORDERED : state;
        return new Course(next, reason, firstDue(due), due, null, null, referredAt, rejectCount, late, false);
    }

    /** The order of a card: the rates go on by the first order there was, so that a card never makes up for a missed term. */
    Course reopened(String why, Instant due) {
        return new Course(FindingState.ORDERED, why, dueAt, due, null, null, referredAt, rejectCount, late, false);
    }

    Course carded(Instant due) {
        return new Course(
                FindingState.ORDERED, reason, firstDue(due), due, null, null, referredAt, rejectCount, late, false);
    }

    private Instant firstDue(Instant due) {
        return dueAt == null ? due : dueAt;
    }

    /** The running term was extended, or stopped and started again; the rates follow the term of the order. */
    Course moved(Instant due) {
        var order = rejectCount == 0 ? due : dueAt;
        return new Course(state, reason, order, due, submittedAt, verifiedAt, referredAt, rejectCount, late, forced);
    }

    Course referred(FindingState next, Instant at) {
        return new Course(next, reason, dueAt, roundDueAt, submittedAt, verifiedAt, at, rejectCount, late, forced);
    }

    Course cancelled(String why) {
        return new Course(
                FindingState.CANCELLED,
                why,
                dueAt,
                roundDueAt,
                submittedAt,
                null,
                referredAt,
                rejectCount,
                late,
                false);
    }

    boolean wasOnTime() {
        return submittedAt != null && dueAt != null && !submittedAt.isAfter(dueAt);
    }
}
