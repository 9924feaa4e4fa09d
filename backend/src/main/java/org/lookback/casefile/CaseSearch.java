package org.lookback.casefile;

import org.jspecify.annotations.Nullable;

/** What a person looks for among case files; null means "any". @param unit only cases this unit leads,
 * or those it takes part in if {@code involved} */
public record CaseSearch(
        @Nullable String text,
        @Nullable String caseType,
        @Nullable String unit,
        @Nullable String state,
        @Nullable Boolean open,
        @Nullable String subject,
        boolean involved,
        int limit,
        int offset) {}
