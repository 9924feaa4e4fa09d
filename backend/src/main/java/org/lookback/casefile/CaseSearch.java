package org.lookback.casefile;

import org.jspecify.annotations.Nullable;

/** What a person looks for among case files; null means "any". @param unit only cases this unit leads */
public record CaseSearch(
        @Nullable String text,
        @Nullable String caseType,
        @Nullable String unit,
        @Nullable String state,
        @Nullable Boolean open,
        @Nullable String subject,
        int limit,
        int offset) {}
