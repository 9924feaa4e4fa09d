package org.lookback.escalation;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.casefile.Reader;
import org.lookback.workflow.RuleBook;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts together how a waiting step stands, in one answer. */
@Service
public class TaskStandings {

    private final TaskSight sight;
    private final StandingLines lines;
    private final Nudges nudges;
    private final Ladders ladders;
    private final RuleBook rules;
    private final CaseDesk cases;
    private final Clock clock;

    TaskStandings(
            TaskSight sight,
            StandingLines lines,
            Nudges nudges,
            Ladders ladders,
            RuleBook rules,
            CaseDesk cases,
            Clock clock) {
        this.sight = sight;
        this.lines = lines;
        this.nudges = nudges;
        this.ladders = ladders;
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
        var all = lines.ofCase(number);
        var own = all.stream()
                .filter(line -> line.deadline().id() == task.deadline().id())
                .findFirst()
                .orElseGet(() -> lines.of(task.deadline()));
        var others = all.stream().filter(line -> line != own).toList();
        var allowed = TermMoves.of(rules, file.rulePack(), task.deadline().term());
        return new TaskStanding(
                now,
                file,
                task,
                own,
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
}
