package org.lookback.outpatient.web;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;
import org.lookback.outpatient.Appointment;

/** A booking as its hospital sees it. */
record BookingLook(
        String id,
        String hospital,
        String slot,
        String patientRef,
        OffsetDateTime startsAt,
        OffsetDateTime endsAt,
        String status,
        String statusName,
        @Nullable String cancelReason,
        @Nullable String exemption) {

    static BookingLook of(Appointment one) {
        var reason = one.cancelReason();
        var exempt = one.exemption();
        return new BookingLook(
                one.id(),
                one.hospital(),
                one.slotId(),
                one.patientRef(),
                one.startsAt().atZone(DistrictTime.ZONE).toOffsetDateTime(),
                one.endsAt().atZone(DistrictTime.ZONE).toOffsetDateTime(),
                one.status().name(),
                one.status().label(),
                reason == null ? null : reason.name(),
                exempt == null ? null : exempt.name());
    }
}
