package org.lookback.escalation;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.WorkingCalendar;
import org.lookback.casefile.CaseDesk;
import org.lookback.workflow.Deadline;
import org.lookback.workflow.Deadlines;
import org.lookback.workflow.WatchedTask;
import org.lookback.workflow.WatchedTasks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Climbs a ladder level by level: each level once per plan, with its notice and its entry on the timeline, or not at all. [B6] */
@Service
public class Climb {

    /** Until when an oversight order must be answered. */
    private static final String REPLY = "ESC.REPLY";

    private final Ladders ladders;
    private final LadderPlans plans;
    private final LadderRecord record;
    private final LevelNotices notices;
    private final WatchedTasks tasks;
    private final Deadlines deadlines;
    private final CaseDesk cases;
    private final WorkingCalendar calendar;
    private final Clock clock;

    Climb(
            Ladders ladders,
            LadderPlans plans,
            LadderRecord record,
            LevelNotices notices,
            WatchedTasks tasks,
            Deadlines deadlines,
            CaseDesk cases,
            WorkingCalendar calendar,
            Clock clock) {
        this.ladders = ladders;
        this.plans = plans;
        this.record = record;
        this.notices = notices;
        this.tasks = tasks;
        this.deadlines = deadlines;
        this.cases = cases;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The level that comes next; empty if none is left. @param urgency of the case; may be empty */
    @Transactional
    public Optional<NextLevel> next(String taskId, String urgency) {
        var ladder = ladders.ofTask(taskId).orElseThrow();
        var reached = ladders.levels(ladder.id()).stream()
                .filter(level -> level.planNo() == ladder.planNo())
                .map(LadderLevel::level)
                .collect(Collectors.toSet());
        var plan =
                deadline(ladder).map(deadline -> plans.plan(deadline, urgency)).orElse(LadderPlan.NONE);
        if (plan.fault() != null && reached.isEmpty()) {
            cases.note(ladder.number(), "system", "ESCALATION_PLAN_FAULT", plan.fault() + "此前按系统内置方案督促。");
        }
        return plan.next(ladder.planFrom(), reached);
    }

    /** What tells the ladder's own deadlines apart in this plan. */
    @Transactional(readOnly = true)
    public String ownTrack(String taskId) {
        return ladders.ofTask(taskId).orElseThrow().ownTrack();
    }

    /** Whether the watched task still waits for somebody; with the case file held, so that it stays true until the end. */
    @Transactional
    public boolean stillWaits(String taskId) {
        var ladder = ladders.ofTask(taskId).orElseThrow();
        cases.findForWriting(ladder.number());
        var waits = ladder.isOpen() && tasks.find(taskId).isPresent();
        if (!waits && ladder.isOpen()) {
            record.end(ladder, false);
        }
        return waits;
    }

    /** The level is reached. @return false if nothing climbs at this moment, e.g. because the deadline was paused */
    @Transactional
    public boolean raise(String taskId, NextLevel planned) {
        var ladder = ladders.ofTask(taskId).orElseThrow();
        var task = tasks.find(taskId).orElseThrow();
        var deadline = deadline(ladder).filter(it -> it.isRunning() && !it.isPaused());
        if (deadline.isEmpty() || record.wasReached(ladder, planned.level())) {
            return false;
        }
        var now = now();
        if (deadline.get().isLate(now)) {
            deadlines.reportOverdue(ladder.number(), ladder.term(), ladder.track(), ladder.taskName());
        }
        var level = LadderLevel.reached(ladder, planned, now, hardDue(planned.level(), ladder));
        announce(level, ladder, task, deadline.get());
        return true;
    }

    private void announce(LadderLevel level, Ladder ladder, WatchedTask task, Deadline deadline) {
        var timeLeft = TimeLeft.words(deadline, level.raisedAt(), calendar);
        var text = LevelWords.of(level, ladder, deadline, timeLeft, notices.unitName(ladder.unit()));
        record.reached(ladder, level, text);
        notices.reached(level, ladder, task, timeLeft);
    }

    /** The order's own term starts in the moment it is given. */
    private @Nullable Instant hardDue(Level level, Ladder ladder) {
        return level == Level.L2
                ? deadlines.running(ladder.number(), REPLY, ladder.ownTrack()).dueAt()
                : null;
    }

    private Optional<Deadline> deadline(Ladder ladder) {
        return deadlines.newest(ladder.number(), ladder.term(), ladder.track());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
