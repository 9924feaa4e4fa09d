package org.lookback.hotline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The first contact as the unit logged it (B5 row 11), or its objection instead (row 7).
 *
 * @param outcome CONTACT or OBJECT @param channel see {@link ContactChannel} @param result what was said
 */
public record ContactForm(
        @Nullable String outcome,
        @Nullable Instant contactedAt,
        @Nullable String channel,
        @Nullable String result,
        @Nullable String legalBasis,
        @Nullable String reason,
        @Nullable String proposedUnit) {

    SigningForm objection() {
        return new SigningForm(outcome, legalBasis, reason, proposedUnit);
    }
}
