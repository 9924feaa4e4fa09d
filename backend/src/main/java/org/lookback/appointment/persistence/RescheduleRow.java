package org.lookback.appointment.persistence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lookback.appointment.Promise;
import org.lookback.appointment.RescheduleCase;
import org.lookback.appointment.RescheduleState;
import org.lookback.appointment.Trigger;
import org.lookback.casefile.CaseNumber;

/** A row of table {@code reschedule_case}. */
record RescheduleRow(
        String caseNo,
        Trigger triggerName,
        RescheduleState state,
        String patientRef,
        String hospital,
        String firstAppointment,
        String appointment,
        @Nullable String openFor,
        @Nullable String heldSlot,
        @Nullable Instant heldUntil,
        int blocks,
        int attempts,
        @Nullable Instant reachedAt,
        @Nullable Instant waitingSince,
        @Nullable String nextStep,
        @Nullable Instant promisedAt,
        Instant openedAt,
        @Nullable Instant closedAt,
        int version) {

    static RescheduleRow of(RescheduleCase one) {
        var promise = one.promise();
        return new RescheduleRow(
                one.number().value(),
                one.trigger(),
                one.state(),
                one.patientRef(),
                one.hospital(),
                one.firstAppointment(),
                one.appointment(),
                one.isOpen() ? one.appointment() : null,
                one.heldSlot(),
                one.heldUntil(),
                one.blocks(),
                one.attempts(),
                one.reachedAt(),
                one.waitingSince(),
                promise == null ? null : promise.step(),
                promise == null ? null : promise.by(),
                one.openedAt(),
                one.closedAt(),
                one.version());
    }

    RescheduleCase toCase() {
        return new RescheduleCase(
                new CaseNumber(caseNo),
                triggerName,
                state,
                patientRef,
                hospital,
                firstAppointment,
                appointment,
                heldSlot,
                heldUntil,
                blocks,
                attempts,
                reachedAt,
                waitingSince,
                nextStep == null || promisedAt == null ? null : new Promise(nextStep, promisedAt),
                openedAt,
                closedAt,
                version);
    }
}
