package org.lookback.flag.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;
import org.lookback.flag.FlagState;
import org.lookback.flag.RedFlag;

/** A red flag as lists show it. @param inForce hangs and counts; false while it is suspended */
record FlagLine(
        String caseNo,
        String venueCode,
        @Nullable String venueName,
        String subdistrict,
        String department,
        FlagState state,
        String stateLabel,
        boolean inForce,
        OffsetDateTime nominatedAt,
        @Nullable OffsetDateTime noticeUntil,
        @Nullable OffsetDateTime awardedAt,
        @Nullable OffsetDateTime validUntil,
        @Nullable OffsetDateTime suspendedAt,
        @Nullable OffsetDateTime endedAt,
        @Nullable String endReason) {

    static FlagLine of(RedFlag flag, @Nullable String venueName, boolean inForce) {
        var award = flag.award();
        var end = flag.end();
        return new FlagLine(
                flag.number().value(),
                flag.nomination().venueCode(),
                venueName,
                flag.nomination().subdistrict(),
                flag.nomination().department(),
                flag.state(),
                flag.state().label(),
                inForce,
                local(flag.nomination().at()),
                orNull(flag.noticeUntil()),
                award == null ? null : local(award.at()),
                award == null ? null : local(award.until()),
                orNull(flag.suspendedAt()),
                end == null ? null : local(end.at()),
                end == null ? null : end.reason());
    }

    static OffsetDateTime local(Instant at) {
        return at.atZone(DistrictTime.ZONE).toOffsetDateTime();
    }

    private static @Nullable OffsetDateTime orNull(@Nullable Instant at) {
        return at == null ? null : local(at);
    }
}
