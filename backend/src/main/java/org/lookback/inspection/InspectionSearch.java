package org.lookback.inspection;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a person looks for; null means "any". @param units only inspections these units lead; null = all */
public record InspectionSearch(
        @Nullable String venue,
        @Nullable Stage stage,
        @Nullable Boolean open,
        @Nullable Set<String> units,
        int limit,
        int offset) {}
