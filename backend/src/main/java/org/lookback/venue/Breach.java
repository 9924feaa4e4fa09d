package org.lookback.venue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One item that did not hold at a visit, and how it ended.
 *
 * @param reference the breach's name where it was recorded, unique per source
 */
public record Breach(
        long id,
        long visitId,
        String venueCode,
        LocalDate foundOn,
        VisitSource source,
        String reference,
        String itemCode,
        Severity severity,
        String description,
        BreachState state,
        @Nullable LocalDate correctedOn,
        @Nullable String caseNo,
        boolean rectifiedLate,
        int rejectCount) {}
