package org.lookback.workflow.engine;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.lookback.calendar.DeadlineCalculator;
import org.lookback.calendar.DistrictTime;
import org.lookback.casefile.CaseDesk;
import org.lookback.workflow.Deadlines;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.FirstWarning;
import org.lookback.workflow.RuleBook;
import org.lookback.workflow.Submission;
import org.springframework.beans.factory.ObjectProvider;

/** The word {@code deadline} of the diagrams: one source for a task's due date and for its timers. */
@DiagramBean("deadline")
public class DeadlineOfCase {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final Deadlines deadlines;
    private final DeadlineCalculator calculator;
    private final RuleBook rules;
    private final CaseDesk cases;
    private final ObjectProvider<FirstWarning> ladder;
    private final Clock clock;

    DeadlineOfCase(
            Deadlines deadlines,
            DeadlineCalculator calculator,
            RuleBook rules,
            CaseDesk cases,
            ObjectProvider<FirstWarning> ladder,
            Clock clock) {
        this.deadlines = deadlines;
        this.calculator = calculator;
        this.rules = rules;
        this.cases = cases;
        this.ladder = ladder;
        this.clock = clock;
    }

    /** By when the term of this case ends; opened now if it does not run yet. */
    public Date due(DelegateExecution execution, String term) {
        return Date.from(running(execution, term));
    }

    /** The same for a step that stands under a term without being what it asks for: the term ends when the trade says so. */
    public Date by(DelegateExecution execution, String term) {
        return due(execution, term);
    }

    /** The first second at which the term is overdue. */
    public Date overdueAt(DelegateExecution execution, String term) {
        return Date.from(running(execution, term).plusSeconds(1));
    }

    /** When the waiting step must be looked at for the first time; after the due time at the latest. */
    public Date warn(DelegateExecution execution, String term) {
        var deadline = deadlines.running(Submission.caseOf(execution), term, track(execution));
        var warning = ladder.getIfAvailable();
        return Date.from(warning == null ? deadline.dueAt().plusSeconds(1) : warning.at(deadline, clock.instant()));
    }

    /** 09:00 of the day that lies the term's length ahead: for waiting, nothing is due. */
    public Date plannedAt(DelegateExecution execution, String term) {
        var pack = cases.get(Submission.caseOf(execution)).rulePack();
        var due = calculator.due(clock.instant(), rules.term(pack, term, track(execution)));
        var day = due.dueAt().atZone(DistrictTime.ZONE).toLocalDate();
        return Date.from(day.atTime(MORNING).atZone(DistrictTime.ZONE).toInstant());
    }

    /** Tells apart tracks that run side by side in a multi-instance; empty outside of one. */
    static String track(DelegateExecution execution) {
        return execution.getVariable("track") instanceof String track ? track : "";
    }

    private Instant running(DelegateExecution execution, String term) {
        return deadlines
                .running(Submission.caseOf(execution), term, track(execution))
                .dueAt();
    }
}
