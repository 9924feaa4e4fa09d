package org.lookback.hotline.web;

import static org.lookback.hotline.web.HotlineNames.local;
import static org.lookback.hotline.web.HotlineNames.masked;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.lookback.hotline.DispatchObjection;
import org.lookback.hotline.web.HotlineNames.Names;
import org.lookback.hotline.web.HotlineNames.Who;

/** An objection against a dispatch, and how it was ruled. */
record ObjectionPart(
        int orderSeq,
        String unit,
        @Nullable String unitName,
        @Nullable String legalBasis,
        @Nullable String reason,
        @Nullable String proposedUnit,
        @Nullable String proposedUnitName,
        @Nullable OffsetDateTime objectedAt,
        @Nullable Who objectedBy,
        @Nullable String ruling,
        @Nullable String rulingName,
        @Nullable String ruledUnit,
        @Nullable String ruledUnitName,
        @Nullable String rulingReason,
        @Nullable OffsetDateTime ruledAt,
        @Nullable Who ruledBy) {

    static ObjectionPart of(DispatchObjection one, Names names) {
        return new ObjectionPart(
                one.orderSeq(),
                one.unit(),
                names.unit(one.unit()),
                masked(one.legalBasis()),
                masked(one.reason()),
                one.proposedUnit(),
                names.unit(one.proposedUnit()),
                local(one.objectedAt()),
                names.who(one.objectedBy()),
                one.ruling(),
                RecordWords.verdict(one.ruling()),
                one.ruledUnit(),
                names.unit(one.ruledUnit()),
                masked(one.rulingReason()),
                local(one.ruledAt()),
                names.who(one.ruledBy()));
    }
}
