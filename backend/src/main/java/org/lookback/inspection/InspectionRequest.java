package org.lookback.inspection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a planner hands in to have a venue inspected; nothing of it is checked yet. */
public record InspectionRequest(
        @Nullable String venueCode,
        @Nullable InspectionSource source,
        @Nullable String checklistId,
        @Nullable LocalDate plannedOn,
        boolean unannounced,
        @Nullable String matter,
        @Nullable String note) {}
