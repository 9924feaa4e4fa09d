package org.lookback.hotline;

import org.jspecify.annotations.Nullable;

/** What follows from a bad callback. @param demandReasonable true: rework, or higher up after the last; false: explained closing */
public record JudgementForm(@Nullable Boolean demandReasonable, @Nullable String reason) {}
