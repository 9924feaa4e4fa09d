package org.lookback.escalation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.casefile.Reader;
import org.lookback.refusal.Refusal;
import org.lookback.workflow.RuleBook;
import org.lookback.workflow.WatchedTask;
import org.lookback.workflow.WatchedTasks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes nudges: on record, on the timeline and to those who hold the task, all of it or nothing. */
@Service
public class NudgeDesk {

    private final TaskSight sight;
    private final WatchedTasks tasks;
    private final Nudges nudges;
    private final NudgeNotices notices;
    private final RuleBook rules;
    private final CaseDesk cases;
    private final Clock clock;

    NudgeDesk(
            TaskSight sight,
            WatchedTasks tasks,
            Nudges nudges,
            NudgeNotices notices,
            RuleBook rules,
            CaseDesk cases,
            Clock clock) {
        this.sight = sight;
        this.tasks = tasks;
        this.nudges = nudges;
        this.notices = notices;
        this.rules = rules;
        this.cases = cases;
        this.clock = clock;
    }

    /** @throws Refusal if the person may not, if it was done a short time ago, or if the task was just done */
    @Transactional
    public Nudge nudge(String taskId, NudgeMessage message, Reader by) {
        var number = mayBeNudged(taskId, by).caseNo();
        // whoever completes the task or nudges it, too, takes the same file: what is read from here on holds
        cases.findForWriting(number);
        var task = tasks.find(taskId).orElseThrow(() -> Refusal.conflict("TASK_DONE", "这项任务刚刚办结，无需催办，请刷新任务列表。"));
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var newest = nudges.newest(taskId);
        var pace = pace();
        pace.check(newest.orElse(null), now);
        pace.checkPerson(nudges.countBy(by.id(), now.minus(NudgePace.HOUR), now.plus(NudgePace.HOUR)));

        var turn = newest.map(Nudge::turn).orElse(0) + 1;
        var nudge = new Nudge(taskId, turn, number.value(), task.name(), task.unit(), by.id(), now, message.text());
        if (!nudges.add(nudge)) {
            pace.check(nudges.newest(taskId).orElse(nudge), now);
            throw new IllegalStateException(
                    "turn %d of task %s is taken and its nudge is not there".formatted(turn, taskId));
        }
        var office = NudgeRights.office(by);
        cases.note(number, by.id(), "NUDGED", "%s催办“%s”：%s".formatted(office, task.name(), message.text()));
        notices.send(nudge, task, office);
        return nudge;
    }

    /** Those of a task that may be done by now, newest first. @throws Refusal TASK_NOT_FOUND */
    @Transactional
    public List<Nudge> ofTask(String taskId, Reader reader) {
        var given = nudges.ofTask(taskId);
        if (given.isEmpty() || !sight.maySee(new CaseNumber(given.get(0).caseNo()), reader)) {
            sight.get(taskId, reader);
        }
        return given;
    }

    /** From when on a task may be nudged again; empty if it may be now. */
    @Transactional
    public Optional<Instant> nextFor(List<Nudge> newestFirst) {
        var newest = newestFirst.isEmpty() ? null : newestFirst.get(0);
        return Optional.ofNullable(pace().waitUntil(newest, clock.instant()));
    }

    private WatchedTask mayBeNudged(String taskId, Reader by) {
        var task = sight.get(taskId, by);
        NudgeRights.check(task, by);
        return task;
    }

    /** By the rules of today, whatever the case began with: nudging is a habit of supervisors and no right of the case. */
    private NudgePace pace() {
        var pack = rules.currentPack();
        return new NudgePace(
                Duration.ofHours(rules.number(pack, "ESC.NUDGE.GAP")), rules.number(pack, "ESC.NUDGE.HOURLY"));
    }
}
