package org.lookback.appointment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseNumber;

/**
 * One patient's case. A case with a closing time is over.
 *
 * @param appointment id of the booking that is affected now (the new one after rebooking)
 * @param firstAppointment id of the booking it began with
 * @param heldSlot id of the slot kept for her @param heldUntil inclusive
 * @param blocks how often she was blocked, 1 at the beginning
 * @param attempts since the last block
 * @param promise null only when closed
 */
public record RescheduleCase(
        CaseNumber number,
        Trigger trigger,
        RescheduleState state,
        String patientRef,
        String hospital,
        String firstAppointment,
        String appointment,
        @Nullable String heldSlot,
        @Nullable Instant heldUntil,
        int blocks,
        int attempts,
        @Nullable Instant reachedAt,
        @Nullable Instant waitingSince,
        @Nullable Promise promise,
        Instant openedAt,
        @Nullable Instant closedAt,
        int version) {

    public boolean isOpen() {
        return closedAt == null;
    }
}
