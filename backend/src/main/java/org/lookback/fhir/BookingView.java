package org.lookback.fhir;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lookback.outpatient.AppointmentStatus;
import org.lookback.outpatient.CancelReason;
import org.lookback.outpatient.ExemptionReason;

/** A booking as its hospital reads it back. @param replacedBy id of the booking made instead of it */
public record BookingView(
        String id,
        @Nullable String externalSystem,
        @Nullable String externalValue,
        String patientRef,
        String slotId,
        Instant startsAt,
        Instant endsAt,
        AppointmentStatus status,
        @Nullable CancelReason cancelReason,
        @Nullable ExemptionReason exemption,
        @Nullable String replaces,
        @Nullable String replacedBy,
        Instant changedAt,
        int version) {}
