package org.lookback.rates;

import org.jspecify.annotations.Nullable;

/** An application as somebody filled it in. @param reason see {@link ExclusionReason} @param explanation the facts, in words */
public record ExclusionForm(@Nullable String reason, @Nullable String explanation) {}
