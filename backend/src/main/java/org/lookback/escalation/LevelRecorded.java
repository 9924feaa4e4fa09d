package org.lookback.escalation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseNumber;

/** A level was reached or has a new state; told in the same transaction. @param unit who answers for the task; may be empty */
public record LevelRecorded(
        CaseNumber caseNo,
        String taskId,
        String term,
        String track,
        int round,
        Level level,
        LevelState state,
        Instant at,
        @Nullable Instant hardDue,
        String unit) {

    static LevelRecorded of(Ladder ladder, LadderLevel level) {
        return new LevelRecorded(
                ladder.number(),
                ladder.taskId(),
                ladder.term(),
                ladder.track(),
                ladder.round(),
                level.level(),
                level.state(),
                level.changedAt(),
                level.hardDue(),
                ladder.unit());
    }
}
