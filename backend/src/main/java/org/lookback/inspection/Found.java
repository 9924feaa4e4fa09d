package org.lookback.inspection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseNumber;
import org.lookback.venue.Severity;

/** What failed: the item of the checklist, how grave it is, and what the officers saw. */
public record Found(
        CaseNumber number,
        String venueCode,
        int itemNo,
        String itemText,
        Severity severity,
        String description,
        @Nullable String legalBasis,
        Instant foundAt) {

    /** Name of this breach in the venue's history, e.g. {@code INS-20260930-000012#5}. */
    public String reference() {
        return number + "#" + itemNo;
    }
}
