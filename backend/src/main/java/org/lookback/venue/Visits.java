package org.lookback.venue;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The history of venues as it is kept. */
public interface Visits {

    Optional<Visit> find(VisitSource source, String reference);

    Visit add(NewVisit visit);

    /** False when no breach has this reference. */
    boolean endBreach(VisitSource source, String reference, BreachEnd end);

    /** Newest first, each with its breaches. */
    Page<Visit> of(String venueCode, int offset, int limit);

    BreachSummary summary(String venueCode, LocalDate from, LocalDate to, @Nullable String exceptCase);
}
