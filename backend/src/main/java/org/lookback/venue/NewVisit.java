package org.lookback.venue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A visit to be remembered; a reference that is known already is not stored twice. */
public record NewVisit(
        String venueCode,
        LocalDate visitedOn,
        VisitSource source,
        String reference,
        @Nullable String caseNo,
        String kind,
        @Nullable Integer score,
        VisitResult result,
        List<NewBreach> breaches) {}
