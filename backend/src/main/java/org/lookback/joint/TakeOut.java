package org.lookback.joint;

import org.jspecify.annotations.Nullable;

/** A body that is not to take part any more, and why. */
public record TakeOut(@Nullable String unit, @Nullable String reason) {}
