package org.lookback.card;

import org.jspecify.annotations.Nullable;

/** What the head of the subdistrict says to a proposed card. @param reason needed for a refusal */
public record CardDecision(boolean approved, @Nullable String reason) {}
