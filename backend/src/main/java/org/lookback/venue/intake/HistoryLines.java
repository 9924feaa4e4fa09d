package org.lookback.venue.intake;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lookback.venue.BreachState;
import org.lookback.venue.Severity;

/** The history of imported venues as an import uses it: many rows per statement. */
public interface HistoryLines {

    /** A visit as an import sees it; {@code unlisted} ones are known only from their breaches. */
    record ImportedVisit(
            @Nullable Long id,
            String venueCode,
            LocalDate visitedOn,
            String reference,
            String kind,
            @Nullable Integer score) {}

    /** A breach as an import sees it. */
    record ImportedBreach(
            long visitId,
            String venueCode,
            LocalDate foundOn,
            String reference,
            String itemCode,
            Severity severity,
            String description,
            BreachState state,
            @Nullable LocalDate correctedOn) {}

    /** Which of these codes are in the register. */
    Set<String> known(Collection<String> venueCodes);

    List<ImportedVisit> visits(Collection<String> references);

    List<ImportedVisit> visitsOf(Collection<String> venueCodes);

    void saveVisits(Collection<ImportedVisit> visits);

    List<ImportedBreach> breaches(Collection<String> references);

    void saveBreaches(Collection<ImportedBreach> breaches);

    /** Counts anew what lists and boards show of the visits and breaches of these venues. */
    void recount(Collection<String> venueCodes);
}
