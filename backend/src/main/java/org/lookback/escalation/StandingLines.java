package org.lookback.escalation;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.lookback.calendar.WorkingCalendar;
import org.lookback.casefile.CaseNumber;
import org.lookback.workflow.Deadline;
import org.lookback.workflow.DeadlineChange;
import org.lookback.workflow.DeadlineMoves;
import org.lookback.workflow.Deadlines;
import org.lookback.workflow.FirstWarning;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the deadlines of a case stand: how urgent each is, and how much of its time is left. [B6] */
@Service
public class StandingLines {

    private final Deadlines deadlines;
    private final DeadlineMoves moves;
    private final FirstWarning warnings;
    private final WorkingCalendar calendar;
    private final Clock clock;

    StandingLines(
            Deadlines deadlines, DeadlineMoves moves, FirstWarning warnings, WorkingCalendar calendar, Clock clock) {
        this.deadlines = deadlines;
        this.moves = moves;
        this.warnings = warnings;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Running ones first, the newest before the older. */
    @Transactional(readOnly = true)
    public List<TaskStanding.Line> ofCase(CaseNumber number) {
        var now = clock.instant();
        var changes = moves.changes(number);
        return deadlines.ofCase(number).stream()
                .sorted(Comparator.comparing(Deadline::isRunning)
                        .thenComparing(Deadline::startedAt)
                        .reversed())
                .map(deadline -> line(deadline, changes, now))
                .toList();
    }

    /** One alone. */
    TaskStanding.Line of(Deadline deadline) {
        return line(deadline, moves.changes(new CaseNumber(deadline.caseNo())), clock.instant());
    }

    private TaskStanding.Line line(Deadline deadline, List<DeadlineChange> ofCase, Instant now) {
        var own = ofCase.stream().filter(change -> change.concerns(deadline)).toList();
        var tone = Tone.of(deadline, warnAt(deadline), now);
        return new TaskStanding.Line(deadline, tone, TimeLeft.words(deadline, now, calendar), own);
    }

    /** Only where it makes a difference: most deadlines of a case have ended. */
    private Instant warnAt(Deadline deadline) {
        return deadline.state() == Deadline.State.OPEN ? warnings.at(deadline, deadline.startedAt()) : deadline.dueAt();
    }
}
