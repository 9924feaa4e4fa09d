package org.lookback.extension;

import org.jspecify.annotations.Nullable;

/** What a reviewer decided. @param amount how much is granted; absent: all that was asked for */
public record ExtensionDecision(@Nullable Boolean granted, @Nullable Integer amount, @Nullable String reason) {}
