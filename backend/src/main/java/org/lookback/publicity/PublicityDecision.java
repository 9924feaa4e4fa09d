package org.lookback.publicity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That somebody published a venue's mark or took it from the public again.
 *
 * @param seq counted from 1 for each venue
 * @param caseNo the card's or flag's case it is about: the next card needs a decision of its own
 */
public record PublicityDecision(
        String venueCode,
        int seq,
        @Nullable String caseNo,
        boolean published,
        String reason,
        String decidedBy,
        Instant decidedAt) {}
