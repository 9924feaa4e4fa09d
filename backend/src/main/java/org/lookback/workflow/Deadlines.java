package org.lookback.workflow;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DeadlineCalculator;
import org.lookback.calendar.DistrictTime;
import org.lookback.calendar.Term;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.workflow.Deadline.State;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the deadlines of cases, once per term, and remembers how they ended. */
@Service
public class Deadlines {

    private final DeadlineRecords records;
    private final DeadlineCalculator calculator;
    private final RuleBook rules;
    private final CaseDesk cases;
    private final Clock clock;

    Deadlines(DeadlineRecords records, DeadlineCalculator calculator, RuleBook rules, CaseDesk cases, Clock clock) {
        this.records = records;
        this.calculator = calculator;
        this.rules = rules;
        this.cases = cases;
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
        var due = calculator.due(from, length);
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
                null);
        records.insert(deadline);
        return deadline;
    }

    /** What the term asked for has been done. Nothing happens if no such deadline runs. */
    @Transactional
    public void done(CaseNumber number, String term, String track, Instant at) {
        ended(number, term, track, State.DONE, at);
    }

    /** The term is not needed any more; one that is already late stays on record as late. */
    @Transactional
    public void dropped(CaseNumber number, String term, String track) {
        records.newest(number.value(), term, track)
                .filter(deadline -> deadline.state() == State.OPEN)
                .ifPresent(deadline -> {
                    var late = clock.instant().isAfter(deadline.dueAt());
                    records.update(late ? overdue(deadline) : with(deadline, State.CANCELLED, null, null));
                });
    }

    /** The time has passed and nothing was done: marked once, and told on the timeline. */
    @Transactional
    public void reportOverdue(CaseNumber number, String term, String track, String step) {
        records.newest(number.value(), term, track)
                .filter(deadline -> deadline.state() == State.OPEN)
                .ifPresent(deadline -> {
                    records.update(overdue(deadline));
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
        records.cancelRunning(number.value());
    }

    private void ended(CaseNumber number, String term, String track, State state, Instant at) {
        records.newest(number.value(), term, track)
                .filter(Deadline::isRunning)
                .ifPresent(deadline -> records.update(with(deadline, state, deadline.overdueAt(), at)));
    }

    private Deadline overdue(Deadline deadline) {
        return with(deadline, State.OVERDUE, clock.instant(), null);
    }

    private static Deadline with(
            Deadline deadline, State state, @Nullable Instant overdueAt, @Nullable Instant doneAt) {
        return new Deadline(
                deadline.id(),
                deadline.caseNo(),
                deadline.term(),
                deadline.track(),
                deadline.round(),
                deadline.unit(),
                deadline.kind(),
                deadline.amount(),
                deadline.cutoff(),
                deadline.roll(),
                deadline.startedAt(),
                deadline.dueAt(),
                deadline.explanation(),
                state,
                overdueAt,
                doneAt);
    }
}
