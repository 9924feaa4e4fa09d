package org.lookback.inspection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseNumber;
import org.lookback.venue.Severity;

/** A finding as a yellow card carries it. @param reference see {@link FindingReference} */
public record CardedFinding(
        String reference,
        CaseNumber inspection,
        String checklistId,
        int checklistVersion,
        int itemNo,
        String itemText,
        Severity severity,
        String description,
        @Nullable String legalBasis,
        Instant foundAt) {

    static CardedFinding of(Finding finding, Plan plan) {
        var found = finding.found();
        return new CardedFinding(
                found.reference(),
                found.number(),
                plan.checklistId(),
                plan.checklistVersion(),
                found.itemNo(),
                found.itemText(),
                found.severity(),
                found.description(),
                found.legalBasis(),
                found.foundAt());
    }
}
