package org.lookback.venue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One visit to a venue, ours or imported.
 *
 * @param reference the visit's name where it was recorded, e.g. {@code INS-20261122-000001#1} or {@code 19-20171211-routine-1}
 * @param kind e.g. {@code routine}; {@code unlisted} when only its breaches were handed over
 */
public record Visit(
        long id,
        String venueCode,
        LocalDate visitedOn,
        VisitSource source,
        String reference,
        @Nullable String caseNo,
        String kind,
        @Nullable Integer score,
        VisitResult result,
        List<Breach> breaches) {}
