package org.lookback.escalation;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lookback.calendar.WorkingCalendar;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.casefile.Reader;
import org.lookback.workflow.Deadline;
import org.lookback.workflow.DeadlineChange;
import org.lookback.workflow.DeadlineMoves;
import org.lookback.workflow.Deadlines;
import org.lookback.workflow.FirstWarning;
import org.lookback.workflow.RuleBook;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts together how a waiting step stands, in one answer. */
@Service
public class TaskStandings {

    private final TaskSight sight;
    private final Deadlines deadlines;
    private final DeadlineMoves moves;
    private final Nudges nudges;
    private final Ladders ladders;
    private final FirstWarning warnings;
    private final WorkingCalendar calendar;
    private final RuleBook rules;
    private final CaseDesk cases;
    private final Clock clock;

    TaskStandings(
            TaskSight sight,
            Deadlines deadlines,
            DeadlineMoves moves,
            Nudges nudges,
            Ladders ladders,
            FirstWarning warnings,
            WorkingCalendar calendar,
            RuleBook rules,
            CaseDesk cases,
            Clock clock) {
        this.sight = sight;
        this.deadlines = deadlines;
        this.moves = moves;
        this.nudges = nudges;
        this.ladders = ladders;
        this.warnings = warnings;
        this.calendar = calendar;
        this.rules = rules;
        this.cases = cases;
        this.clock = clock;
    }

    /** @throws org.lookback.refusal.Refusal TASK_NOT_FOUND */
    @Transactional
    public TaskStanding of(String taskId, Reader reader) {
        var now = clock.instant();
        var task = sight.get(taskId, reader);
        var number = task.caseNo();
        var file = cases.get(number);
        var changes = moves.changes(number);
        var others = deadlines.ofCase(number).stream()
                .filter(deadline -> deadline.id() != task.deadline().id())
                .sorted(Comparator.comparing(Deadline::isRunning)
                        .thenComparing(Deadline::startedAt)
                        .reversed())
                .map(deadline -> line(deadline, changes, now))
                .toList();
        var allowed = TermMoves.of(rules, file.rulePack(), task.deadline().term());
        return new TaskStanding(
                now,
                file,
                task,
                line(task.deadline(), changes, now),
                others,
                levels(number),
                nudges.ofTask(taskId),
                StandingRights.of(task, reader, allowed, now));
    }

    private List<TaskStanding.Reached> levels(CaseNumber number) {
        var ofCase = ladders.ofCase(number.value()).stream().collect(Collectors.toMap(Ladder::id, ladder -> ladder));
        return ladders.levelsOfCase(number.value()).stream()
                .flatMap(level -> Stream.ofNullable(ofCase.get(level.ladder()))
                        .map(ladder -> new TaskStanding.Reached(level, ladder)))
                .sorted(Comparator.comparing((TaskStanding.Reached reached) ->
                                reached.level().raisedAt())
                        .thenComparing(reached -> reached.level().level())
                        .reversed())
                .toList();
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
