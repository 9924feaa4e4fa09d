package org.lookback.inspection;

import org.jspecify.annotations.Nullable;

/**
 * What was decided about the findings of a visit.
 *
 * @param reason why, in Chinese; proposed by the decision table or written by the reviewer
 * @param termDays working days the reviewer chose for MAJOR findings; null = by the term table
 * @param approvedBy null until a reviewer approved it
 */
public record Measure(
        MeasureKind kind, OrderTrack track, String reason, @Nullable Integer termDays, @Nullable String approvedBy) {}
