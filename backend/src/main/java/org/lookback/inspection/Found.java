package org.lookback.inspection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseNumber;
import org.lookback.venue.Severity;

/**
 * What failed: the item of the checklist, how grave it is, and what the officers saw.
 *
 * @param relapse 0 = found at the inspection, 1 = failed again after it had been put right, and so on
 */
public record Found(
        CaseNumber number,
        String venueCode,
        int itemNo,
        String itemText,
        Severity severity,
        String description,
        @Nullable String legalBasis,
        Instant foundAt,
        int relapse) {

    public Found(
            CaseNumber number,
            String venueCode,
            int itemNo,
            String itemText,
            Severity severity,
            String description,
            @Nullable String legalBasis,
            Instant foundAt) {
        this(number, venueCode, itemNo, itemText, severity, description, legalBasis, foundAt, 0);
    }

    /** Name of this breach in the venue's history, e.g. {@code INS-20260930-000012#5}, of its relapse {@code …#5#L1}. */
    public String reference() {
        return new FindingReference(number, itemNo, relapse).toString();
    }

    /** The same item failed again. */
    Found again(int times, String what, Instant at) {
        return new Found(number, venueCode, itemNo, itemText, severity, what, legalBasis, at, times);
    }
}
