package org.lookback.inspection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.Cutoff;
import org.lookback.calendar.DeadlineCalculator;
import org.lookback.calendar.Term;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.venue.Severity;
import org.lookback.workflow.RuleBook;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How long a venue gets to rectify, per track of findings. [INS.RECT] */
@Service
public class OrderTerms {

    /** The term in which a venue has to rectify. */
    static final String TERM = "INS.RECT";

    private final RuleBook rules;
    private final CaseDesk cases;
    private final DeadlineCalculator calculator;

    OrderTerms(RuleBook rules, CaseDesk cases, DeadlineCalculator calculator) {
        this.rules = rules;
        this.cases = cases;
        this.calculator = calculator;
    }

    /** By when a track must be put right if the order is served at this moment, so that it can be printed on the order. */
    @Transactional(readOnly = true)
    public Instant dueIfServed(CaseNumber number, Severity track, Measure measure, Instant servedAt) {
        var chosen = length(number, track, measure);
        return calculator
                .due(servedAt, chosen == null ? term(number, track.name()) : chosen)
                .dueAt();
    }

    /** @return null if the term table's own row for this track holds */
    @Nullable
    Term length(CaseNumber number, Severity track, Measure measure) {
        if (track != Severity.MAJOR) {
            return null;
        }
        var days = measure.termDays();
        if (days != null) {
            return Term.workingDays(days, Cutoff.PARTY);
        }
        return measure.track() == OrderTrack.MAJOR_REPEAT ? term(number, OrderTrack.MAJOR_REPEAT.name()) : null;
    }

    private Term term(CaseNumber number, String track) {
        return rules.term(cases.get(number).rulePack(), TERM, track);
    }
}
