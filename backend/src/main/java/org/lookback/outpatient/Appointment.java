package org.lookback.outpatient;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A patient's booking of a slot.
 *
 * @param id our own number, e.g. {@code A-20261008-000012}; goes to patients and hospitals
 * @param patientRef pseudonym of the patient
 * @param exemption why it never counts as a no-show; null if it would
 * @param replaces id of the booking that this one was made instead of
 */
public record Appointment(
        String id,
        @Nullable ExternalId external,
        String patientRef,
        String hospital,
        String slotId,
        Instant startsAt,
        Instant endsAt,
        AppointmentStatus status,
        @Nullable CancelReason cancelReason,
        @Nullable ExemptionReason exemption,
        @Nullable String replaces,
        int version) {

    public boolean isExempt() {
        return exemption != null;
    }

    /** It may still take place. */
    public boolean isAhead() {
        return switch (status) {
            case PROPOSED, PENDING, BOOKED, ARRIVED, CHECKED_IN -> true;
            default -> false;
        };
    }
}
