package org.lookback.hotline;

import org.jspecify.annotations.Nullable;

/** Yes or no with a reason, as a person filled it in. */
public record HotlineDecision(@Nullable Boolean agreed, @Nullable String reason) {}
