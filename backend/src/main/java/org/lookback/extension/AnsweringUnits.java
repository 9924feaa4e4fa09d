package org.lookback.extension;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lookback.casefile.CaseNumber;
import org.lookback.directory.Directory;
import org.lookback.directory.PostRole;
import org.lookback.directory.SpecialGroup;
import org.lookback.refusal.Refusal;
import org.lookback.workflow.Deadline;
import org.lookback.workflow.Deadlines;
import org.lookback.workflow.WatchedTask;
import org.lookback.workflow.WatchedTasks;
import org.springframework.stereotype.Service;

/** Finds a running deadline, and who answers for it: those may ask, their reviewers and heads may stop it. */
@Service
public class AnsweringUnits {

    /** The platform itself, when a timer or another process asks. */
    public static final String SYSTEM = "system";

    private static final String DECISION = "EXT.DECIDE";
    private static final List<PostRole> RESPONSIBLE = List.of(PostRole.REVIEWER, PostRole.HEAD);

    private final Deadlines deadlines;
    private final WatchedTasks tasks;
    private final Directory directory;

    AnsweringUnits(Deadlines deadlines, WatchedTasks tasks, Directory directory) {
        this.deadlines = deadlines;
        this.tasks = tasks;
        this.directory = directory;
    }

    /** @throws Refusal DEADLINE_NOT_FOUND if nobody has to act on it any more, or never had to */
    public Deadline running(CaseNumber number, String term, String track) {
        return deadlines
                .newest(number, term, track)
                .filter(Deadline::isRunning)
                .orElseThrow(() -> Refusal.notFound(
                        "DEADLINE_NOT_FOUND",
                        "案件 %s 没有正在计算的期限“%s”，可能已经办结，请刷新页面。".formatted(number, (term + " " + track).strip())));
    }

    public Answering of(Deadline deadline) {
        var waiting = tasks.ofCase(new CaseNumber(deadline.caseNo())).stream()
                .filter(task -> isUnder(deadline, task))
                .toList();
        var units = new LinkedHashSet<String>();
        waiting.stream().map(WatchedTask::unit).filter(unit -> !unit.isEmpty()).forEach(units::add);
        if (units.isEmpty()) {
            // nobody's task yet, or a task of a special group: the case's own unit answers, else the supervisors on
            // duty
            units.add(Optional.ofNullable(deadline.unit()).orElse(""));
        }
        return new Answering(
                units, waiting.stream().map(WatchedTask::name).findFirst().orElse(deadline.term()));
    }

    /** The units of everything that waits in a case. */
    public Set<String> waitingIn(CaseNumber number) {
        return tasks.ofCase(number).stream().map(WatchedTask::unit).collect(Collectors.toSet());
    }

    /** Id of the task at which a request waits for its decision. */
    public Optional<String> decisionTask(CaseNumber number, int seq) {
        return tasks.ofCase(number).stream()
                .filter(task -> task.deadline().term().equals(DECISION)
                        && task.deadline().track().equals(Integer.toString(seq)))
                .map(WatchedTask::taskId)
                .findFirst();
    }

    /** Until when a request must be decided. */
    public Optional<Instant> decideBy(CaseNumber number, int seq) {
        return deadlines.newest(number, DECISION, Integer.toString(seq)).map(Deadline::dueAt);
    }

    /** @throws Refusal NOT_YOUR_DEADLINE unless the person handles, reviews or heads in an answering unit */
    public void requireMayAsk(String person, Answering answering) {
        if (!person.equals(SYSTEM) && !isIn(person, answering.units(), List.of(PostRole.values()))) {
            throw notYours("申请延期", "经办人、审核人或负责人");
        }
    }

    /** @throws Refusal NOT_YOUR_DEADLINE unless the person reviews or heads there, or supervises */
    public void requireMayPause(String person, Answering answering) {
        if (!directory.groupsOf(person).contains(SpecialGroup.SUPERVISOR.id())
                && !isIn(person, answering.units(), RESPONSIBLE)) {
            throw notYours("中止或恢复计时", "审核人、负责人或督导员");
        }
    }

    /** Whether the person works, in whatever role, in one of the units. */
    public boolean isIn(String person, Collection<String> units) {
        return isIn(person, units, List.of(PostRole.values()));
    }

    boolean reviewsFor(String person, String unit) {
        return isIn(person, Set.of(unit), List.of(PostRole.REVIEWER));
    }

    private boolean isIn(String person, Collection<String> units, List<PostRole> roles) {
        var groups = directory.groupsOf(person);
        return units.stream()
                .flatMap(unit -> roles.stream().map(role -> role.group(unit)))
                .anyMatch(groups::contains);
    }

    private static boolean isUnder(Deadline deadline, WatchedTask task) {
        return task.deadline().term().equals(deadline.term())
                && task.deadline().track().equals(deadline.track());
    }

    private static Refusal notYours(String what, String who) {
        return Refusal.forbidden("NOT_YOUR_DEADLINE", "只有承办单位的%s可以%s，您不在其中，请联系承办单位。".formatted(who, what));
    }
}
