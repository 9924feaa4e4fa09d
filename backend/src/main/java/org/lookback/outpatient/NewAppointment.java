package org.lookback.outpatient;

import org.jspecify.annotations.Nullable;

/** A booking to be made. @param replaces id of the booking it is made instead of */
public record NewAppointment(
        @Nullable ExternalId external, String patientRef, String slotId, @Nullable String replaces) {

    /** In this slot, under this number. */
    Appointment booked(String id, Slot slot) {
        return new Appointment(
                id,
                external,
                patientRef,
                slot.hospital(),
                slot.id(),
                slot.startsAt(),
                slot.endsAt(),
                AppointmentStatus.BOOKED,
                null,
                null,
                replaces,
                0);
    }
}
