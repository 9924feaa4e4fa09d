package org.lookback.hotline;

import org.jspecify.annotations.Nullable;

/** The oversight office's ruling: who handles it, without further objection (B5 row 10). [W2][W7] */
public record ForcedForm(@Nullable String leadUnit, @Nullable String reason) {}
