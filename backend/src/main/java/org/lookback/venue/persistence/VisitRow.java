package org.lookback.venue.persistence;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.venue.Breach;
import org.lookback.venue.Visit;
import org.lookback.venue.VisitResult;
import org.lookback.venue.VisitSource;

/** A visit without its breaches. */
record VisitRow(
        long id,
        String venueCode,
        LocalDate visitedOn,
        VisitSource source,
        String reference,
        @Nullable String caseNo,
        String kind,
        @Nullable Integer score,
        VisitResult result) {

    Visit with(List<Breach> breaches) {
        return new Visit(id, venueCode, visitedOn, source, reference, caseNo, kind, score, result, breaches);
    }
}
