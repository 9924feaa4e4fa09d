package org.lookback.card;

import org.lookback.calendar.WorkingCalendar;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseFile;
import org.lookback.casefile.CaseNumber;
import org.lookback.refusal.Refusal;
import org.lookback.venue.VenueRegister;
import org.lookback.workflow.RuleBook;
import org.springframework.stereotype.Component;

/** Puts together what is known about the test of a case. */
@Component
class TestedCases {

    private final CaseDesk cases;
    private final VenueRegister venues;
    private final Attempts attempts;
    private final RuleBook rules;
    private final WorkingCalendar calendar;

    TestedCases(CaseDesk cases, VenueRegister venues, Attempts attempts, RuleBook rules, WorkingCalendar calendar) {
        this.cases = cases;
        this.venues = venues;
        this.attempts = attempts;
        this.rules = rules;
        this.calendar = calendar;
    }

    TestedCase read(CaseNumber number) {
        return assembled(cases.get(number));
    }

    /** For whoever changes something: nobody else changes the case until the transaction ends. @throws Refusal CASE_CLOSED */
    TestedCase open(CaseNumber number) {
        var file = cases.findForWriting(number).orElseGet(() -> cases.get(number));
        if (!file.isOpen()) {
            throw Refusal.conflict("CASE_CLOSED", "案件 %s 已经办结，不能再安排或登记考核测试。".formatted(number));
        }
        return assembled(file);
    }

    Standing standing(TestedCase tested) {
        return rule(tested).of(tested.attempts(), tested.trainings());
    }

    StandingRule rule(TestedCase tested) {
        return new StandingRule(tested.numbers(), calendar);
    }

    private TestedCase assembled(CaseFile file) {
        return new TestedCase(
                file,
                TestedCase.venue(file, venues),
                TestNumbers.of(rules, file.rulePack()),
                attempts.ofCase(file.caseNo()),
                attempts.trainings(file.caseNo()));
    }
}
