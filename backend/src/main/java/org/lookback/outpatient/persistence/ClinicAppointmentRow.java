package org.lookback.outpatient.persistence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lookback.outpatient.Appointment;
import org.lookback.outpatient.AppointmentStatus;
import org.lookback.outpatient.CancelReason;
import org.lookback.outpatient.ExemptionReason;
import org.lookback.outpatient.ExternalId;

/** A row of {@code clinic_appointment}. @param activeSlot the slot while nobody else can have it */
record ClinicAppointmentRow(
        String id,
        @Nullable String externalSystem,
        @Nullable String externalValue,
        String patientRef,
        String hospital,
        String slotId,
        @Nullable String activeSlot,
        Instant startsAt,
        Instant endsAt,
        AppointmentStatus status,
        @Nullable CancelReason cancelReason,
        @Nullable ExemptionReason exemption,
        @Nullable String replaces,
        int version) {

    static ClinicAppointmentRow of(Appointment one) {
        var external = one.external();
        return new ClinicAppointmentRow(
                one.id(),
                external == null ? null : external.system(),
                external == null ? null : external.value(),
                one.patientRef(),
                one.hospital(),
                one.slotId(),
                one.occupiesSlot() ? one.slotId() : null,
                one.startsAt(),
                one.endsAt(),
                one.status(),
                one.cancelReason(),
                one.exemption(),
                one.replaces(),
                one.version());
    }

    Appointment appointment() {
        return new Appointment(
                id,
                externalSystem == null || externalValue == null ? null : new ExternalId(externalSystem, externalValue),
                patientRef,
                hospital,
                slotId,
                startsAt,
                endsAt,
                status,
                cancelReason,
                exemption,
                replaces,
                version);
    }
}
