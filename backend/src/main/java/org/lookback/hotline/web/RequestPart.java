package org.lookback.hotline.web;

import static org.lookback.hotline.web.HotlineNames.local;
import static org.lookback.hotline.web.HotlineNames.masked;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lookback.catalogue.PlaceKind;
import org.lookback.hotline.Request;
import org.lookback.hotline.web.HotlineNames.Names;

/** What was asked; phone and identity numbers in its texts are masked. [C4][C6] */
record RequestPart(
        String source,
        @Nullable String externalNo,
        String channel,
        String channelName,
        String requestType,
        String typeName,
        String category,
        String categoryName,
        String urgency,
        String urgencyName,
        @Nullable String needTag,
        @Nullable String needTagName,
        @Nullable String title,
        @Nullable String content,
        @Nullable String address,
        @Nullable String placeKind,
        @Nullable String placeKindName,
        @Nullable String subdistrict,
        @Nullable String subdistrictName,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        @Nullable String venueCode,
        @Nullable String accusedParty,
        @Nullable String accusedUnit,
        @Nullable String accusedUnitName,
        boolean reporterIsParty,
        boolean tipOff,
        @Nullable OffsetDateTime incidentAt,
        @Nullable OffsetDateTime receivedAt) {

    static RequestPart of(Request request, Names names) {
        var place = Optional.ofNullable(request.placeKind());
        return new RequestPart(
                request.source(),
                request.externalNo(),
                request.channel().name(),
                request.channel().label(),
                request.type().name(),
                request.type().label(),
                request.category(),
                names.category(request.category()),
                request.urgency().name(),
                request.urgency().label(),
                request.needTag(),
                RecordWords.needTag(request.needTag()),
                masked(request.title()),
                masked(request.content()),
                masked(request.address()),
                place.map(PlaceKind::name).orElse(null),
                place.map(PlaceKind::label).orElse(null),
                request.subdistrict(),
                names.unit(request.subdistrict()),
                request.latitude(),
                request.longitude(),
                request.venueCode(),
                masked(request.accusedParty()),
                request.accusedUnit(),
                names.unit(request.accusedUnit()),
                request.reporterIsParty(),
                request.isTipOff(),
                local(request.incidentAt()),
                local(request.receivedAt()));
    }
}
