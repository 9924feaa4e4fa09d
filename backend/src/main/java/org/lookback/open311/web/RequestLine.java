package org.lookback.open311.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.lookback.open311.PublicRequest;

/** One request with all fields of the specification; what we do not know or do not tell is null. */
record RequestLine(
        String serviceRequestId,
        String status,
        String statusNotes,
        String serviceName,
        String serviceCode,
        @Nullable String description,
        @Nullable String agencyResponsible,
        @Nullable String serviceNotice,
        @Nullable String requestedDatetime,
        @Nullable String updatedDatetime,
        @Nullable String expectedDatetime,
        @Nullable String address,
        @Nullable String addressId,
        @Nullable String zipcode,
        @Nullable BigDecimal lat,
        @JsonProperty("long") @Nullable BigDecimal lon,
        @Nullable String mediaUrl) {

    static RequestLine of(PublicRequest request) {
        return new RequestLine(
                request.number(),
                request.closed() ? "closed" : "open",
                request.stateName(),
                request.serviceName(),
                request.serviceCode(),
                request.description(),
                request.agency(),
                null,
                W3cTime.text(request.requestedAt()),
                W3cTime.text(request.updatedAt()),
                W3cTime.text(request.expectedAt()),
                request.address(),
                null,
                null,
                request.latitude(),
                request.longitude(),
                null);
    }

    /** The answer to whoever sent one in. */
    record Received(String serviceRequestId, String serviceNotice, @Nullable String accountId) {}

    /** The number behind a token. */
    record Exchanged(String serviceRequestId, String token) {}
}
