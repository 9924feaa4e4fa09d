package org.lookback.petitioner.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;
import org.lookback.petitioner.PhoneHit;

/** An earlier case of a caller, as it is answered. */
record HitLine(
        String caseNo,
        @Nullable String title,
        @Nullable String stateLabel,
        boolean open,
        @Nullable OffsetDateTime closedAt,
        OffsetDateTime receivedAt) {

    static HitLine of(PhoneHit hit) {
        var closed = hit.closedAt();
        return new HitLine(
                hit.caseNo(),
                hit.title(),
                hit.stateLabel(),
                closed == null,
                closed == null ? null : local(closed),
                local(hit.keptAt()));
    }

    private static OffsetDateTime local(Instant at) {
        return at.atZone(DistrictTime.ZONE).toOffsetDateTime();
    }
}
