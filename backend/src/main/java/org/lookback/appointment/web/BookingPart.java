package org.lookback.appointment.web;

import static org.lookback.appointment.web.RescheduleNames.local;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lookback.appointment.SlotNames;
import org.lookback.appointment.web.RescheduleNames.Names;
import org.lookback.outpatient.Appointment;
import org.lookback.outpatient.CancelReason;
import org.lookback.outpatient.ExemptionReason;
import org.lookback.outpatient.ExternalId;

/** A booking. @param department and doctor are health data: null for readers of another house @param external the hospital's own number */
record BookingPart(
        String id,
        @Nullable String external,
        String hospital,
        String hospitalName,
        String status,
        String statusName,
        @Nullable String cancelReasonName,
        OffsetDateTime startsAt,
        OffsetDateTime endsAt,
        @Nullable String department,
        @Nullable String doctor,
        @Nullable String exemption,
        @Nullable String exemptionName) {

    /** @param where null if the reader must not know */
    static BookingPart of(Appointment booking, @Nullable SlotNames where, Names names) {
        var exemption = Optional.ofNullable(booking.exemption());
        return new BookingPart(
                booking.id(),
                where == null
                        ? null
                        : Optional.ofNullable(booking.external())
                                .map(ExternalId::value)
                                .orElse(null),
                booking.hospital(),
                names.unit(booking.hospital()),
                booking.status().name(),
                booking.status().label(),
                Optional.ofNullable(booking.cancelReason())
                        .map(CancelReason::label)
                        .orElse(null),
                local(booking.startsAt()),
                local(booking.endsAt()),
                where == null ? null : where.department(),
                where == null ? null : where.doctor(),
                exemption.map(ExemptionReason::name).orElse(null),
                exemption.map(ExemptionReason::label).orElse(null));
    }
}
