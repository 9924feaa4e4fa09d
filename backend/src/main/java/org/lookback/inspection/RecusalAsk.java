package org.lookback.inspection;

import org.jspecify.annotations.Nullable;

/** A request that an officer stays away, as it was handed in. @param caseNo where the start form says it */
public record RecusalAsk(@Nullable String caseNo, @Nullable String officer, @Nullable String reason) {}
