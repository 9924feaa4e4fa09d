package org.lookback.fhir;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lookback.outpatient.AppointmentStatus;
import org.lookback.outpatient.CancelReason;
import org.lookback.outpatient.ExternalId;

/** A booking as a hospital's system sends it. @param id ours, if the system knows it @param slotId ours; null: as it is */
public record PushedBooking(
        @Nullable String id,
        @Nullable ExternalId number,
        AppointmentStatus status,
        @Nullable CancelReason reason,
        String patientRef,
        @Nullable String slotId,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt) {}
