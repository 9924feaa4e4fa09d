package org.lookback.hotline;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lookback.catalogue.PlaceKind;
import org.lookback.catalogue.Urgency;

/** A request that has been checked. See {@link RequestForm} for the fields. @param receivedAt when we got it; all terms of dispatch run from then */
public record Request(
        String source,
        @Nullable String externalNo,
        Channel channel,
        RequestType type,
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

    /** With what the dispatcher corrected. */
    Request corrected(String newCategory, Urgency newUrgency) {
        return new Request(
                source,
                externalNo,
                channel,
                type,
                newCategory,
                newUrgency,
                needTag,
                title,
                content,
                address,
                placeKind,
                subdistrict,
                latitude,
                longitude,
                venueCode,
                accusedParty,
                accusedUnit,
                reporterIsParty,
                incidentAt,
                receivedAt,
                receivedBy);
    }

    /** With its texts changed, e.g. without what identifies somebody. */
    public Request said(UnaryOperator<String> change) {
        return new Request(
                source,
                externalNo,
                channel,
                type,
                category,
                urgency,
                needTag,
                change.apply(title),
                change.apply(content),
                address == null ? null : change.apply(address),
                placeKind,
                subdistrict,
                latitude,
                longitude,
                venueCode,
                accusedParty,
                accusedUnit,
                reporterIsParty,
                incidentAt,
                receivedAt,
                receivedBy);
    }

    boolean isFromAgent() {
        return source.equals(RequestReading.AGENT);
    }

    /** About others: whoever it is about must never learn who told. [C6] */
    public boolean isTipOff() {
        return type == RequestType.REPORT || !reporterIsParty;
    }
}
