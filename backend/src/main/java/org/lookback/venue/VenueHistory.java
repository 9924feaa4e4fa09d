package org.lookback.venue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lookback.refusal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was found at a venue across all inspections and imports, and whether it was put right. */
@Service
public class VenueHistory {

    private final VenueRegister register;
    private final Visits visits;
    private final ApplicationEventPublisher news;

    VenueHistory(VenueRegister register, Visits visits, ApplicationEventPublisher news) {
        this.register = register;
        this.visits = visits;
        this.news = news;
    }

    /** Remembers a visit with its breaches; a visit with the same reference is returned as it is. */
    @Transactional
    public Visit add(NewVisit visit) {
        register.venue(visit.venueCode());
        return visits.find(visit.source(), visit.reference()).orElseGet(() -> remember(visit));
    }

    private Visit remember(NewVisit visit) {
        var added = visits.add(visit);
        if (!visit.breaches().isEmpty()) {
            news.publishEvent(
                    new BreachesFound(visit.venueCode(), visit.caseNo(), visit.breaches(), visit.visitedOn()));
        }
        return added;
    }

    /** Notes how a breach that was found by our own inspections stands now. */
    @Transactional
    public void endBreach(String reference, BreachEnd end) {
        if (!visits.endBreach(VisitSource.LOOKBACK, reference, end)) {
            throw Refusal.notFound("BREACH_UNKNOWN", "场所历史中没有编号为“%s”的问题。".formatted(reference));
        }
    }

    /** Breaches found in the {@code windowDays} days up to and including {@code asOf}; cancelled ones never happened. */
    @Transactional(readOnly = true)
    public BreachSummary summary(String code, LocalDate asOf, int windowDays) {
        return summary(code, asOf, windowDays, null);
    }

    /** The same without the breaches of one case: a case is no repetition of itself. */
    @Transactional(readOnly = true)
    public BreachSummary summary(String code, LocalDate asOf, int windowDays, @Nullable String exceptCase) {
        return visits.summary(code, asOf.minusDays(windowDays), asOf, exceptCase);
    }

    /** Visits of a venue, newest first. */
    @Transactional(readOnly = true)
    public Page<Visit> of(String code, int offset, int limit) {
        return visits.of(code, Math.max(offset, 0), Math.min(Math.max(limit, 1), 50));
    }
}
