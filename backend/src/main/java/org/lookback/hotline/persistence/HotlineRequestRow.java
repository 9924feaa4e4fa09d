package org.lookback.hotline.persistence;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lookback.catalogue.PlaceKind;
import org.lookback.catalogue.Urgency;
import org.lookback.hotline.Channel;
import org.lookback.hotline.Request;
import org.lookback.hotline.RequestType;

/** A row of table {@code hotline_request}. @param accusedParty encrypted */
record HotlineRequestRow(
        String caseNo,
        String source,
        @Nullable String externalNo,
        Channel channel,
        RequestType requestType,
        String category,
        Urgency urgency,
        @Nullable String needTag,
        String title,
        String content,
        @Nullable String address,
        @Nullable PlaceKind placeKind,
        @Nullable String subdistrict,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        @Nullable String venueCode,
        @Nullable String accusedParty,
        @Nullable String accusedUnit,
        boolean reporterIsParty,
        @Nullable Instant incidentAt,
        Instant receivedAt,
        String receivedBy) {

    static HotlineRequestRow of(String caseNo, Request request, @Nullable String sealedParty) {
        return new HotlineRequestRow(
                caseNo,
                request.source(),
                request.externalNo(),
                request.channel(),
                request.type(),
                request.category(),
                request.urgency(),
                request.needTag(),
                request.title(),
                request.content(),
                request.address(),
                request.placeKind(),
                request.subdistrict(),
                request.latitude(),
                request.longitude(),
                request.venueCode(),
                sealedParty,
                request.accusedUnit(),
                request.reporterIsParty(),
                request.incidentAt(),
                request.receivedAt(),
                request.receivedBy());
    }

    Request toRequest(@Nullable String openParty) {
        return new Request(
                source,
                externalNo,
                channel,
                requestType,
                category,
                urgency,
                needTag,
                title,
                content,
                address,
                placeKind,
                subdistrict,
                latitude,
                longitude,
                venueCode,
                openParty,
                accusedUnit,
                reporterIsParty,
                incidentAt,
                receivedAt,
                receivedBy);
    }
}
