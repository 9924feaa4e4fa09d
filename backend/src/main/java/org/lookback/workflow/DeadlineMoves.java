package org.lookback.workflow;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DeadlineCalculator;
import org.lookback.calendar.DistrictTime;
import org.lookback.calendar.DueDate;
import org.lookback.calendar.Term;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.refusal.Refusal;
import org.lookback.workflow.DeadlineChange.Kind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves a running deadline: the row, the due dates of its tasks, its timers and its ladder together, in one transaction, for any
 * kind of case. Whoever calls has checked that the person may.
 */
@Service
public class DeadlineMoves {

    private final DeadlineRecords records;
    private final DeadlineCalculator calculator;
    private final RunningWork work;
    private final CaseDesk cases;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DeadlineMoves(
            DeadlineRecords records,
            DeadlineCalculator calculator,
            RunningWork work,
            CaseDesk cases,
            ApplicationEventPublisher events,
            Clock clock) {
        this.records = records;
        this.calculator = calculator;
        this.work = work;
        this.cases = cases;
        this.events = events;
        this.clock = clock;
    }

    /** Adds to the term, counted from the old due date and not from the decision (domain rule 0.4). */
    @Transactional
    public Deadline extend(CaseNumber number, String term, String track, Term addition, String by, String reason) {
        var before = locked(number, term, track);
        if (before.isPaused()) {
            throw Refusal.conflict("DEADLINE_PAUSED", "该期限正在中止计时，请先恢复计时再延期。");
        }
        var due = calculator.extend(before.dueAt(), addition);
        return move(number, before, before.moved(due, now()), Kind.EXTENDED, by, reason, due, addition);
    }

    /** Stops the time of a term that is not over yet; what is left of it is kept. @throws Refusal TERM_ALREADY_PASSED */
    @Transactional
    public Deadline pause(CaseNumber number, String term, String track, String by, String reason) {
        var before = locked(number, term, track);
        if (before.isPaused()) {
            throw Refusal.conflict("ALREADY_PAUSED", "该期限已经中止计时，无需重复操作，请刷新页面。");
        }
        if (before.isLate(now())) {
            throw Refusal.conflict(
                    "TERM_ALREADY_PASSED", "期限已于 %s 届满，不能再中止计时。".formatted(DistrictTime.text(before.dueAt())));
        }
        return move(number, before, before.paused(now()), Kind.PAUSED, by, reason, null, null);
    }

    /** The time runs again from now, at least one day (or hour, or minute) of it. */
    @Transactional
    public Deadline resume(CaseNumber number, String term, String track, String by, String reason) {
        var before = locked(number, term, track);
        if (before.pausedAt() == null) {
            throw Refusal.conflict("NOT_PAUSED", "该期限没有中止计时，无需恢复，请刷新页面。");
        }
        var due = calculator.resume(before.pausedAt(), before.dueAt(), now(), before.length());
        return move(number, before, before.moved(due, now()), Kind.RESUMED, by, reason, due, null);
    }

    /** Counts the date again by the calendar of today, with everything that was added since. @return unchanged if it stays the same */
    @Transactional
    public Deadline recount(CaseNumber number, String term, String track, String by, String reason) {
        var before = locked(number, term, track);
        var due = recounted(before, records.changes(number.value()));
        if (before.isPaused() || due.dueAt().equals(before.dueAt())) {
            return before;
        }
        return move(number, before, before.moved(due, now()), Kind.RECOUNTED, by, reason, due, null);
    }

    /** The date that the present calendar gives. @param changes of the case; those of other deadlines are passed over */
    public DueDate recounted(Deadline deadline, List<DeadlineChange> changes) {
        return Recount.of(deadline, changes, calculator);
    }

    @Transactional(readOnly = true)
    public List<DeadlineChange> changes(CaseNumber number) {
        return records.changes(number.value());
    }

    /** The case file is taken first: of two people who decide at once, the second sees what the first did. */
    private Deadline locked(CaseNumber number, String term, String track) {
        cases.findForWriting(number);
        return records.newest(number.value(), term, track)
                .filter(Deadline::isRunning)
                .orElseThrow(() -> Refusal.conflict("DEADLINE_NOT_RUNNING", "该期限不存在或已经结束，不能再变更，请刷新页面。"));
    }

    private Deadline move(
            CaseNumber number,
            Deadline before,
            Deadline moved,
            Kind kind,
            String by,
            String reason,
            @Nullable DueDate due,
            @Nullable Term added) {
        var change = new DeadlineChange(
                before.caseNo(),
                before.term(),
                before.track(),
                before.round(),
                kind,
                moved.changedAt(),
                by,
                reason,
                before.dueAt(),
                due == null ? null : due.dueAt(),
                added == null ? null : added.kind(),
                added == null ? null : added.amount(),
                due == null ? List.of() : due.explanation());
        records.update(moved);
        records.add(change);
        work.follow(moved);
        cases.note(number, by, "DEADLINE_" + kind, MoveWords.of(change));
        events.publishEvent(new DeadlineMoved(before, moved, change));
        return moved;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
