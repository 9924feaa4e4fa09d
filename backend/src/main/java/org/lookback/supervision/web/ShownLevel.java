package org.lookback.supervision.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.lookback.escalation.Level;
import org.lookback.escalation.LevelState;
import org.lookback.supervision.LevelLine;

/** A level of a step's ladder in a list. @param late of an order: not answered by its hard date */
record ShownLevel(
        String caseNo,
        @Nullable String title,
        String taskId,
        Level level,
        String levelLabel,
        String unit,
        String unitName,
        String term,
        @Nullable String step,
        @Nullable OffsetDateTime dueAt,
        LevelState state,
        String stateLabel,
        OffsetDateTime raisedAt,
        @Nullable OffsetDateTime reachedAt,
        @Nullable OffsetDateTime hardDue,
        @Nullable OffsetDateTime repliedAt,
        @Nullable OffsetDateTime settledAt,
        boolean late,
        String caseLink) {

    static ShownLevel of(LevelLine line, UnitNames.Names names, Instant now) {
        return new ShownLevel(
                line.caseNo(),
                line.title(),
                line.taskId(),
                line.level(),
                line.level().label(),
                line.unit(),
                names.of(line.unit()),
                line.term(),
                line.step(),
                Local.orNull(line.dueAt()),
                line.state(),
                line.state().label(),
                Local.of(line.raisedAt()),
                Local.orNull(line.reachedAt()),
                Local.orNull(line.hardDue()),
                Local.orNull(line.repliedAt()),
                Local.orNull(line.settledAt()),
                line.isLate(now),
                Links.caseFile(line.caseNo()));
    }
}
