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

    /** Whether nobody else can have its slot. */
    public boolean occupiesSlot() {
        return switch (status) {
            case CANCELLED, ENTERED_IN_ERROR, WAITLIST, PROPOSED -> false;
            default -> true;
        };
    }

    Appointment in(AppointmentStatus next) {
        return with(next, null, exemption);
    }

    Appointment cancelled(CancelReason reason) {
        return with(AppointmentStatus.CANCELLED, reason, exemption);
    }

    /** The first reason stays. */
    Appointment exempted(ExemptionReason reason) {
        return exemption == null ? with(status, cancelReason, reason) : this;
    }

    Appointment at(Slot slot) {
        return copy(slot.id(), slot.startsAt(), slot.endsAt(), status, cancelReason, exemption, version);
    }

    /** One write later. */
    public Appointment stored() {
        return copy(slotId, startsAt, endsAt, status, cancelReason, exemption, version + 1);
    }

    private Appointment with(AppointmentStatus next, @Nullable CancelReason why, @Nullable ExemptionReason exempt) {
        return copy(slotId, startsAt, endsAt, next, why, exempt, version);
    }

    private Appointment copy(
            String slot,
            Instant from,
            Instant to,
            AppointmentStatus next,
            @Nullable CancelReason why,
            @Nullable ExemptionReason exempt,
            int no) {
        return new Appointment(id, external, patientRef, hospital, slot, from, to, next, why, exempt, replaces, no);
    }
}
