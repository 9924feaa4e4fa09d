package org.lookback.representation;

import java.time.Instant;
import org.lookback.calendar.DeadlineCalculator;
import org.lookback.calendar.DueDate;
import org.lookback.casefile.CaseFile;
import org.lookback.refusal.Refusal;
import org.lookback.workflow.RuleBook;
import org.springframework.stereotype.Service;

/** Until when a venue may object: some working days from the service of the decision. [REP.FILE] */
@Service
class FilingTerm {

    private static final String TERM = "REP.FILE";

    private final RuleBook rules;
    private final DeadlineCalculator calculator;

    FilingTerm(RuleBook rules, DeadlineCalculator calculator) {
        this.rules = rules;
        this.calculator = calculator;
    }

    /** @throws Refusal NOT_SERVED_YET: there is nothing to object to before */
    DueDate of(CaseFile file, Contestable contestable) {
        return calculator.due(served(contestable), rules.term(file.rulePack(), TERM, ""));
    }

    Instant served(Contestable contestable) {
        var served = contestable.servedAt();
        if (served == null) {
            throw Refusal.conflict("NOT_SERVED_YET", "案件 %s 的决定还没有送达，送达后才能陈述申辩。".formatted(contestable.number()));
        }
        return served;
    }
}
