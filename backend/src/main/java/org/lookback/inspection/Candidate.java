package org.lookback.inspection;

import org.jspecify.annotations.Nullable;

/** An officer who might go to a venue. @param reason why not, if not fit */
public record Candidate(
        String id,
        String name,
        String unit,
        String unitName,
        boolean fit,
        @Nullable String credentialNo,
        @Nullable String reason) {}
