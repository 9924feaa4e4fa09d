package org.lookback.fhir.web;

import java.util.Date;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Appointment.ParticipationStatus;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Reference;
import org.lookback.fhir.BookingView;
import org.lookback.outpatient.ExternalId;

/** A booking as a FHIR Appointment: status, reason, and what it replaces or is replaced by; no name, no department. */
final class AppointmentView {

    /** R4 has no element for it, and the validator knows none of R5's. */
    static final String PREVIOUS = "https://lookback.example.org/fhir/StructureDefinition/previous-appointment";

    /** Why it never counts as a no-show. */
    static final String EXEMPTION = "https://lookback.example.org/fhir/StructureDefinition/no-show-exemption";

    private static final String REASONS = "http://terminology.hl7.org/CodeSystem/appointment-cancellation-reason";

    private AppointmentView() {}

    static Appointment of(BookingView booking, Map<String, List<ExternalId>> numbers) {
        var appointment = new Appointment()
                .setStatus(
                        Appointment.AppointmentStatus.fromCode(booking.status().code()))
                .setStart(Date.from(booking.startsAt()))
                .setEnd(Date.from(booking.endsAt()))
                .addSlot(new Reference("Slot/" + booking.slotId()));
        appointment.setId(booking.id());
        appointment
                .getMeta()
                .setVersionId(String.valueOf(booking.version()))
                .setLastUpdated(Date.from(booking.changedAt()));
        identify(appointment, booking, numbers.getOrDefault(booking.id(), List.of()));
        appointment
                .addParticipant()
                .setActor(new Reference("Patient/" + booking.patientRef()))
                .setStatus(ParticipationStatus.ACCEPTED);
        if (booking.cancelReason() != null) {
            appointment
                    .getCancelationReason()
                    .addCoding()
                    .setSystem(REASONS)
                    .setCode(booking.cancelReason().code())
                    .setDisplay(booking.cancelReason().label());
        }
        if (booking.exemption() != null) {
            appointment.addExtension(EXEMPTION, new CodeType(booking.exemption().name()));
        }
        if (booking.replaces() != null) {
            appointment.addExtension(PREVIOUS, new Reference("Appointment/" + booking.replaces()));
        }
        if (booking.replacedBy() != null) {
            appointment.addSupportingInformation(
                    new Reference("Appointment/" + booking.replacedBy()).setDisplay("改约后的预约"));
        }
        return appointment;
    }

    private static void identify(Appointment appointment, BookingView booking, List<ExternalId> given) {
        appointment.addIdentifier().setSystem(Numbers.OURS).setValue(booking.id());
        if (booking.externalSystem() != null) {
            appointment.addIdentifier().setSystem(booking.externalSystem()).setValue(booking.externalValue());
        }
        given.forEach(
                number -> appointment.addIdentifier().setSystem(number.system()).setValue(number.value()));
    }
}
