package org.lookback.hotline.web;

import static org.lookback.hotline.web.HotlineNames.local;
import static org.lookback.hotline.web.HotlineNames.masked;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.lookback.hotline.HotlineLine;
import org.lookback.hotline.web.HotlineNames.Names;

/** One request in a list. @param closeDueAt as it stood at the dispatch or at the reply */
record HotlineListLine(
        String caseNo,
        @Nullable String title,
        String requestType,
        String typeName,
        String category,
        String categoryName,
        String urgency,
        String urgencyName,
        @Nullable String subdistrict,
        @Nullable String subdistrictName,
        String state,
        String stateName,
        @Nullable String leadUnit,
        @Nullable String leadUnitName,
        @Nullable String firstReceiver,
        @Nullable String firstReceiverName,
        int transferCount,
        int reworkCount,
        @Nullable OffsetDateTime receivedAt,
        @Nullable OffsetDateTime dispatchedAt,
        @Nullable OffsetDateTime closeDueAt,
        @Nullable OffsetDateTime repliedAt,
        @Nullable OffsetDateTime closedAt) {

    static HotlineListLine of(HotlineLine line, Names names) {
        return new HotlineListLine(
                line.caseNo(),
                masked(line.title()),
                line.requestType().name(),
                line.requestType().label(),
                line.category(),
                names.category(line.category()),
                line.urgency().name(),
                line.urgency().label(),
                line.subdistrict(),
                names.unit(line.subdistrict()),
                line.state().name(),
                line.state().label(),
                line.leadUnit(),
                names.unit(line.leadUnit()),
                line.firstReceiver(),
                names.unit(line.firstReceiver()),
                line.transferCount(),
                line.reworkCount(),
                local(line.receivedAt()),
                local(line.dispatchedAt()),
                local(line.closeDueAt()),
                local(line.repliedAt()),
                local(line.closedAt()));
    }
}
