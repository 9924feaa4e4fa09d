package org.lookback.card;

import org.jspecify.annotations.Nullable;

/** What the head of the subdistrict says to a removal. @param reason needed for a refusal */
public record RemovalDecision(boolean approved, @Nullable String reason) {}
