package org.lookback.flag;

import org.jspecify.annotations.Nullable;

/** Whether the flag comes down, and why or why not. */
public record RevocationDecision(@Nullable Boolean revoked, @Nullable String reason) {}
