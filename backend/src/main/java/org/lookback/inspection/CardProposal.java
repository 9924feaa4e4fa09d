package org.lookback.inspection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A yellow card was proposed for a venue; the card itself has a process of its own (B2). */
public record CardProposal(
        String venueCode, String reason, @Nullable String evidenceNote, String proposedBy, Instant proposedAt) {}
