package org.lookback.appointment;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseNumber;
import org.lookback.refusal.Refusal;

/**
 * One patient's case. A case with a closing time is over.
 *
 * @param appointment id of the booking that is affected now (the new one after rebooking)
 * @param firstAppointment id of the booking it began with
 * @param heldSlot id of the slot kept for her @param heldUntil inclusive
 * @param blocks how often she was blocked, 1 at the beginning
 * @param attempts since the last block
 * @param waitingSince when she was put on the waiting list for the last time; kept afterwards
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

    /** The booking it began with is still the one that counts. */
    public boolean isAboutFirst() {
        return appointment.equals(firstAppointment);
    }

    /** @param action what somebody wants to do, in Chinese @throws Refusal WRONG_RESCHEDULE_STATE unless it is in one of these states */
    RescheduleCase in(String action, RescheduleState... expected) {
        if (!isOpen() || !List.of(expected).contains(state)) {
            throw Refusal.conflict(
                    "WRONG_RESCHEDULE_STATE",
                    "改约案件 %s 目前为“%s”%s，不能%s，请刷新后再看。".formatted(number, state.label(), isOpen() ? "" : "（已结案）", action));
        }
        return this;
    }

    /** The next state with its next step; whatever was held is not held any more. */
    RescheduleCase enter(RescheduleState next, Promise step) {
        return changed(next, appointment, null, null, blocks, attempts, reachedAt, waitingSince, step, null);
    }

    RescheduleCase attempted(Promise step) {
        return changed(state, appointment, null, null, blocks, attempts + 1, reachedAt, waitingSince, step, null);
    }

    RescheduleCase reached(Instant at, Promise step) {
        var first = reachedAt == null ? at : reachedAt;
        return changed(
                RescheduleState.CHOOSING, appointment, null, null, blocks, attempts, first, waitingSince, step, null);
    }

    RescheduleCase holding(String slot, Instant until, Promise step) {
        return changed(
                RescheduleState.SLOT_HELD,
                appointment,
                slot,
                until,
                blocks,
                attempts,
                reachedAt,
                waitingSince,
                step,
                null);
    }

    RescheduleCase waiting(Instant since, Promise step) {
        return changed(
                RescheduleState.WAITLISTED, appointment, null, null, blocks, attempts, reachedAt, since, step, null);
    }

    RescheduleCase rebooked(String newAppointment, Promise step) {
        return changed(
                RescheduleState.REBOOKED,
                newAppointment,
                null,
                null,
                blocks,
                attempts,
                reachedAt,
                waitingSince,
                step,
                null);
    }

    /** Blocked once more, at the new booking. */
    RescheduleCase blockedAgain(RescheduleState next, Promise step) {
        return changed(next, appointment, null, null, blocks + 1, 0, reachedAt, waitingSince, step, null);
    }

    RescheduleCase closed(RescheduleState end, Instant at) {
        return changed(end, appointment, null, null, blocks, attempts, reachedAt, waitingSince, null, at);
    }

    private RescheduleCase changed(
            RescheduleState next,
            String booking,
            @Nullable String slot,
            @Nullable Instant until,
            int times,
            int calls,
            @Nullable Instant reached,
            @Nullable Instant waiting,
            @Nullable Promise step,
            @Nullable Instant closed) {
        return new RescheduleCase(
                number,
                trigger,
                next,
                patientRef,
                hospital,
                firstAppointment,
                booking,
                slot,
                until,
                times,
                calls,
                reached,
                waiting,
                step,
                openedAt,
                closed,
                version);
    }
}
