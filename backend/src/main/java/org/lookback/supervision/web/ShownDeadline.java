package org.lookback.supervision.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.TermKind;
import org.lookback.escalation.Level;
import org.lookback.supervision.DeadlineLine;
import org.lookback.workflow.Deadline.State;

/**
 * A deadline in a list.
 *
 * @param overdue running and past its due time
 * @param late the same, or ended after it
 * @param overdueWorkingDays until now or until it ended; 0 if late by hours only
 */
record ShownDeadline(
        String caseNo,
        @Nullable String title,
        String caseType,
        String unit,
        String unitName,
        @Nullable String step,
        String term,
        String track,
        int round,
        TermKind kind,
        OffsetDateTime startedAt,
        OffsetDateTime dueAt,
        State state,
        boolean overdue,
        boolean late,
        int overdueWorkingDays,
        @Nullable OffsetDateTime pausedAt,
        @Nullable OffsetDateTime endedAt,
        @Nullable Level level,
        String levelLabel,
        @Nullable OffsetDateTime levelAt,
        int changes,
        String caseLink) {

    /** Of what has not climbed. */
    static final String NO_LEVEL = "未升级";

    static ShownDeadline of(DeadlineLine line, UnitNames.Names names, int overdueDays, Instant now) {
        return new ShownDeadline(
                line.caseNo(),
                line.title(),
                line.caseType(),
                line.unit(),
                names.of(line.unit()),
                line.step(),
                line.term(),
                line.track(),
                line.round(),
                line.kind(),
                Local.of(line.startedAt()),
                Local.of(line.dueAt()),
                line.state(),
                line.isOverdue(now),
                line.isLate(now),
                overdueDays,
                Local.orNull(line.pausedAt()),
                Local.orNull(line.endedAt()),
                line.level(),
                line.level() == null ? NO_LEVEL : line.level().label(),
                Local.orNull(line.levelAt()),
                line.changes(),
                Links.caseFile(line.caseNo()));
    }
}
