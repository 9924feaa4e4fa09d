package org.lookback.triage;

import org.jspecify.annotations.Nullable;

/**
 * What the agent has typed so far.
 *
 * @param categoryCode if she has chosen one @param phone of the caller, to find earlier cases; never kept
 * @param caseNo of the case itself once it has a number: it is no duplicate of its own
 */
public record TriageForm(
        @Nullable String title,
        @Nullable String content,
        @Nullable String categoryCode,
        @Nullable String placeKind,
        @Nullable String subdistrict,
        @Nullable String incidentAddress,
        @Nullable String phone,
        @Nullable String caseNo) {}
