package org.lookback.appointment.web;

import static org.lookback.appointment.web.RescheduleNames.local;
import static org.lookback.appointment.web.RescheduleNames.localOrNull;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.lookback.appointment.RescheduleLine;
import org.lookback.appointment.web.RescheduleNames.Names;
import org.lookback.patient.PatientCard;

/** One case in a list; the patient masked, no department. @param startsAt of the booking it began with */
record RescheduleItem(
        String caseNo,
        String state,
        String stateName,
        String trigger,
        String triggerName,
        String hospital,
        String hospitalName,
        @Nullable PatientCard patient,
        String appointment,
        @Nullable OffsetDateTime startsAt,
        @Nullable OffsetDateTime newStartsAt,
        int blocks,
        int attempts,
        @Nullable String promisedStep,
        @Nullable OffsetDateTime promisedAt,
        OffsetDateTime openedAt,
        @Nullable OffsetDateTime closedAt) {

    static RescheduleItem of(RescheduleLine line, @Nullable PatientCard patient, Names names) {
        return new RescheduleItem(
                line.caseNo(),
                line.state().name(),
                line.state().label(),
                line.trigger().name(),
                line.trigger().label(),
                line.hospital(),
                names.unit(line.hospital()),
                patient,
                line.firstAppointment(),
                localOrNull(line.startsAt()),
                localOrNull(line.newStartsAt()),
                line.blocks(),
                line.attempts(),
                line.nextStep(),
                localOrNull(line.promisedAt()),
                local(line.openedAt()),
                localOrNull(line.closedAt()));
    }
}
