package org.lookback.inspection;

import org.jspecify.annotations.Nullable;

/** What somebody decided about a recusal. @param replacement who goes instead; without one the visit may have to be put off */
public record RecusalDecision(@Nullable Boolean granted, @Nullable String replacement, @Nullable String reason) {}
