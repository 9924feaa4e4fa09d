package org.lookback.escalation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A level that was reached, once per ladder and plan.
 *
 * @param plannedAt when it should have been reached; later means that the system was down or its clock moved
 * @param hardDue of an oversight order
 * @param actedBy who answered or decided last
 * @param promisedOn by when the unit says it will be done, or the day of the interview
 * @param points taken off by a circular
 */
public record LadderLevel(
        long ladder,
        int planNo,
        Level level,
        LevelState state,
        Instant plannedAt,
        Instant raisedAt,
        Instant changedAt,
        @Nullable Instant hardDue,
        @Nullable String actedBy,
        @Nullable String reason,
        @Nullable LocalDate promisedOn,
        @Nullable Integer points) {

    static LadderLevel reached(Ladder ladder, NextLevel level, Instant now, @Nullable Instant hardDue) {
        var state = LevelState.first(level.level());
        return new LadderLevel(
                ladder.id(),
                ladder.planNo(),
                level.level(),
                state,
                level.at(),
                now,
                now,
                hardDue,
                null,
                null,
                null,
                null);
    }

    /** Nobody in particular did it: the task was finished, the deadline moved. */
    LadderLevel became(LevelState next, String why, Instant at) {
        return new LadderLevel(
                ladder, planNo, level, next, plannedAt, raisedAt, at, hardDue, actedBy, why, promisedOn, points);
    }

    LadderLevel acted(LevelState next, Act act, Instant at) {
        return new LadderLevel(
                ladder,
                planNo,
                level,
                next,
                plannedAt,
                raisedAt,
                at,
                hardDue,
                act.by(),
                act.reason(),
                act.day() == null ? promisedOn : act.day(),
                act.points());
    }

    /** What a person did about a level. */
    record Act(String by, String reason, @Nullable LocalDate day, @Nullable Integer points) {}
}
