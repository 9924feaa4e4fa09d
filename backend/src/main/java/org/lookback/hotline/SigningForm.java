package org.lookback.hotline;

import org.jspecify.annotations.Nullable;

/** The unit's answer to a work order. @param outcome SIGN or OBJECT; the rest is for an objection (B5 row 7) */
public record SigningForm(
        @Nullable String outcome,
        @Nullable String legalBasis,
        @Nullable String reason,
        @Nullable String proposedUnit) {}
