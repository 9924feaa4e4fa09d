package org.lookback.card.persistence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lookback.card.CardItem;
import org.lookback.casefile.CaseNumber;
import org.lookback.inspection.CardedFinding;
import org.lookback.venue.Severity;

/** A row of table {@code card_item}. @param position keeps the order in which items came */
record CardItemRow(
        String caseNo,
        String reference,
        int position,
        int batch,
        String inspectionCase,
        String checklistId,
        int checklistVersion,
        int itemNo,
        String itemText,
        Severity severity,
        String description,
        @Nullable String legalBasis,
        Instant foundAt,
        CardItem.State state,
        @Nullable Instant dueAt,
        @Nullable Instant submittedAt,
        @Nullable Instant verifiedAt,
        int rejectCount,
        @Nullable String reason,
        boolean late) {

    static CardItemRow of(String caseNo, int position, CardItem item) {
        var finding = item.finding();
        return new CardItemRow(
                caseNo,
                finding.reference(),
                position,
                item.batch(),
                finding.inspection().value(),
                finding.checklistId(),
                finding.checklistVersion(),
                finding.itemNo(),
                finding.itemText(),
                finding.severity(),
                finding.description(),
                finding.legalBasis(),
                finding.foundAt(),
                item.state(),
                item.dueAt(),
                item.submittedAt(),
                item.verifiedAt(),
                item.rejectCount(),
                item.reason(),
                item.late());
    }

    CardItem toItem() {
        var finding = new CardedFinding(
                reference,
                new CaseNumber(inspectionCase),
                checklistId,
                checklistVersion,
                itemNo,
                itemText,
                severity,
                description,
                legalBasis,
                foundAt);
        return new CardItem(finding, batch, state, dueAt, submittedAt, verifiedAt, rejectCount, reason, late);
    }
}
