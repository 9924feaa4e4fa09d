package org.lookback.hotline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the dispatcher decided (B5 rows 2 to 5).
 *
 * @param outcome DISPATCH, ANSWER, NOT_ACCEPT or MERGE
 * @param supportUnits codes of units that help from the start; each must report for duty
 * @param categoryCode corrected category @param urgency corrected urgency @param changeReason why they were corrected
 * @param answer for ANSWER @param route for NOT_ACCEPT @param mergeInto number of the parent case, for MERGE
 */
public record DispatchForm(
        @Nullable String outcome,
        @Nullable String leadUnit,
        @Nullable List<@Nullable String> supportUnits,
        @Nullable String note,
        @Nullable String categoryCode,
        @Nullable String urgency,
        @Nullable String changeReason,
        @Nullable String answer,
        @Nullable Long knowledgeId,
        @Nullable String route,
        @Nullable String mergeInto) {}
