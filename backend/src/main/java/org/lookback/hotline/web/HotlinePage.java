package org.lookback.hotline.web;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.hotline.web.CallbackPart.AttemptPart;
import org.lookback.hotline.web.CentrePart.ChangePart;
import org.lookback.hotline.web.CentrePart.QualityPart;
import org.lookback.petitioner.PetitionerCard;

/**
 * Everything about one request, as its reader may see it.
 *
 * @param forced the oversight office named the unit, nobody may object any more
 * @param nextReworkEscalates once more unsatisfied, and it goes to the oversight office
 * @param objectionLeft the reader's unit leads the case and may still object
 * @param objectionUntil until when
 * @param objectionWhyNot why the reader's unit may not any more; null if it may, or if it is not its turn
 */
record HotlinePage(
        String caseNo,
        String state,
        String stateName,
        RequestPart request,
        PetitionerCard petitioner,
        @Nullable String leadUnit,
        @Nullable String leadUnitName,
        @Nullable String firstReceiver,
        @Nullable String firstReceiverName,
        int transferCount,
        int reworkCount,
        int callbackRound,
        boolean forced,
        boolean nextReworkEscalates,
        @Nullable String mergedInto,
        @Nullable String repeatOf,
        List<String> children,
        List<OrderPart> orders,
        List<ObjectionPart> objections,
        List<SupportPart> supports,
        List<QualityPart> qualities,
        List<AttemptPart> attempts,
        List<CallbackPart> callbacks,
        List<AccountPart> accounts,
        List<ChangePart> changes,
        boolean objectionLeft,
        @Nullable OffsetDateTime objectionUntil,
        @Nullable String objectionWhyNot,
        Dues deadlines,
        @Nullable OffsetDateTime closedAt,
        @Nullable String outcome) {

    /** By when the unit must sign, get in touch, and reply; of the newest order. */
    record Dues(@Nullable OffsetDateTime sign, @Nullable OffsetDateTime contact, @Nullable OffsetDateTime close) {}
}
