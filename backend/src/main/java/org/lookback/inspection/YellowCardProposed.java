package org.lookback.inspection;

import org.lookback.casefile.CaseNumber;

/** A yellow card was proposed for a venue because of this inspection; whoever keeps cards goes on from here (B2). */
public record YellowCardProposed(CaseNumber number, String venueCode, String proposedBy) {}
