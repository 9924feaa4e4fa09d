package org.lookback.workflow;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.lookback.calendar.DeadlineCalculator;
import org.lookback.calendar.DistrictTime;
import org.lookback.calendar.DueDate;
import org.lookback.calendar.Term;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.workflow.Deadline.State;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the deadlines of cases, once per term, and remembers how they ended. */
@Service
public class Deadlines {

    private final DeadlineRecords records;
    private final DeadlineCalculator calculator;
    private final RuleBook rules;
    private final CaseDesk cases;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Deadlines(
            DeadlineRecords records,
            DeadlineCalculator calculator,
            RuleBook rules,
            CaseDesk cases,
            ApplicationEventPublisher events,
            Clock clock) {
        this.records = records;
        this.calculator = calculator;
        this.rules = rules;
        this.cases = cases;
        this.events = events;
        this.clock = clock;
    }

    /** The running deadline of a term, opened now by the case's own term table if there is none. */
    @Transactional
    public Deadline running(CaseNumber number, String term, String track) {
        return records.newest(number.value(), term, track)
                .filter(Deadline::isRunning)
                .orElseGet(() -> open(number, term, track, clock.instant()));
    }

    /** Opens the next round of a term. @param start the event that starts it, e.g. the service of an order */
    @Transactional
    public Deadline open(CaseNumber number, String term, String track, Instant start) {
        var pack = cases.get(number).rulePack();
        return open(number, term, track, start, rules.term(pack, term, track));
    }

    /** As above with a length that a person chose within the rules. */
    @Transactional
    public Deadline open(CaseNumber number, String term, String track, Instant start, Term length) {
        var from = start.truncatedTo(ChronoUnit.SECONDS);
        return open(number, term, track, from, length, calculator.due(from, length));
    }

    /** As above with a date that is already counted, e.g. one that a diagram gives itself. */
    @Transactional
    public Deadline open(CaseNumber number, String term, String track, Instant from, Term length, DueDate due) {
        var round =
                records.newest(number.value(), term, track).map(Deadline::round).orElse(0) + 1;
        var deadline = new Deadline(
                0,
                number.value(),
                term,
                track,
                round,
                cases.get(number).leadUnit(),
                length.kind(),
                length.amount(),
                length.cutoff(),
                length.roll(),
                from,
                due.dueAt(),
                due.explanation(),
                State.OPEN,
                null,
                null,
                null,
                clock.instant().truncatedTo(ChronoUnit.SECONDS));
        records.insert(deadline);
        events.publishEvent(new DeadlineOpened(deadline));
        return deadline;
    }

    /** What the term asked for has been done. Nothing happens if no such deadline runs. */
    @Transactional
    public void done(CaseNumber number, String term, String track, Instant at) {
        records.newest(number.value(), term, track)
                .filter(Deadline::isRunning)
                .ifPresent(deadline -> end(deadline.done(at)));
    }

    /** The term is not needed any more; one that is already late stays on record as late. */
    @Transactional
    public void dropped(CaseNumber number, String term, String track) {
        records.newest(number.value(), term, track)
                .filter(Deadline::isRunning)
                .ifPresent(deadline -> end(dropped(deadline)));
    }

    /** The time has passed and nothing was done: marked once, and told on the timeline. */
    @Transactional
    public void reportOverdue(CaseNumber number, String term, String track, String step) {
        records.newest(number.value(), term, track)
                .filter(deadline -> deadline.state() == State.OPEN)
                .ifPresent(deadline -> {
                    var late = deadline.late(clock.instant());
                    records.update(late);
                    events.publishEvent(new DeadlineLate(late));
                    cases.note(
                            number,
                            "system",
                            "OVERDUE",
                            "已逾期：%s，应于 %s 前完成。".formatted(step, DistrictTime.text(deadline.dueAt())));
                });
    }

    /** The newest round of a term. */
    @Transactional(readOnly = true)
    public Optional<Deadline> newest(CaseNumber number, String term, String track) {
        return records.newest(number.value(), term, track);
    }

    @Transactional(readOnly = true)
    public List<Deadline> ofCase(CaseNumber number) {
        return records.ofCase(number.value());
    }

    /** The case is closed: nothing of it is waited for any more. */
    @Transactional
    public void closeCase(CaseNumber number) {
        records.running(number.value()).forEach(deadline -> end(dropped(deadline)));
    }

    private Deadline dropped(Deadline deadline) {
        var now = clock.instant();
        if (deadline.state() == State.OVERDUE) {
            return deadline;
        }
        return deadline.isLate(now) ? deadline.late(now) : deadline.cancelled();
    }

    private void end(Deadline deadline) {
        records.update(deadline);
        events.publishEvent(new DeadlineEnded(deadline));
    }
}
