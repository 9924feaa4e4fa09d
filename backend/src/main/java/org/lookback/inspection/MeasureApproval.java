package org.lookback.inspection;

import org.jspecify.annotations.Nullable;

/** The reviewer's decision on a proposed measure. @param measure only if it is to be another one */
public record MeasureApproval(
        boolean approved, @Nullable MeasureKind measure, @Nullable Integer termDays, @Nullable String reason) {}
