package org.lookback.prescreen.persistence;

import java.time.Instant;
import org.lookback.outpatient.Appointment;
import org.lookback.outpatient.AppointmentStatus;

/** The part of a row of table {@code clinic_appointment} that the check needs. */
record BookedRow(
        String id, String patientRef, String hospital, String slotId, Instant startsAt, Instant endsAt, int version) {

    Appointment toAppointment() {
        return new Appointment(
                id,
                null,
                patientRef,
                hospital,
                slotId,
                startsAt,
                endsAt,
                AppointmentStatus.BOOKED,
                null,
                null,
                null,
                version);
    }
}
