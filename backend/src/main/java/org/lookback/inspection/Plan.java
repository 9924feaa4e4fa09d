package org.lookback.inspection;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was to be inspected, where, when and why (B1 row 1). @param matter what it is about, P1 */
public record Plan(
        String venueCode,
        String leadUnit,
        InspectionSource source,
        String checklistId,
        int checklistVersion,
        LocalDate plannedOn,
        boolean unannounced,
        String matter,
        @Nullable String note,
        String plannedBy,
        Instant plannedAt) {}
