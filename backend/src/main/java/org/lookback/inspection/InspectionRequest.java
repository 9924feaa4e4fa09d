package org.lookback.inspection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a planner hands in to have a venue inspected; nothing of it is checked yet.
 *
 * @param leadUnit the body that inspects within a joint visit; else the venue's own department does
 */
public record InspectionRequest(
        @Nullable String venueCode,
        @Nullable InspectionSource source,
        @Nullable String checklistId,
        @Nullable LocalDate plannedOn,
        boolean unannounced,
        @Nullable String matter,
        @Nullable String note,
        @Nullable String leadUnit) {

    public InspectionRequest(
            @Nullable String venueCode,
            @Nullable InspectionSource source,
            @Nullable String checklistId,
            @Nullable LocalDate plannedOn,
            boolean unannounced,
            @Nullable String matter,
            @Nullable String note) {
        this(venueCode, source, checklistId, plannedOn, unannounced, matter, note, null);
    }
}
