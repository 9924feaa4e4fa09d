package org.lookback.flag;

import org.jspecify.annotations.Nullable;

/** Whether the flag is handed over now, or why not. */
public record AwardForm(@Nullable Boolean awarded, @Nullable String reason) {}
