package org.lookback.inspection;

import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseNumber;

/**
 * A yellow card was proposed for a venue because of this inspection; whoever keeps cards goes on from here (B2), and answers by
 * {@link CardedFindings#approved} or {@link CardedFindings#refused}, at once if the venue has a card already.
 */
public record YellowCardProposed(
        CaseNumber number, String venueCode, String reason, @Nullable String evidenceNote, String proposedBy) {}
