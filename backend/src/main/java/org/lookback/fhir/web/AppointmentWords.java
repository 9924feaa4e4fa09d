package org.lookback.fhir.web;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Appointment.AppointmentParticipantComponent;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;
import org.lookback.fhir.NumberKind;
import org.lookback.fhir.PushedBooking;
import org.lookback.outpatient.AppointmentStatus;
import org.lookback.outpatient.CancelReason;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Component;

/** Reads a booking out of a FHIR Appointment. */
@Component
class AppointmentWords {

    private final Codes codes;

    AppointmentWords(Codes codes) {
        this.codes = codes;
    }

    PushedBooking pushed(Appointment appointment, Addressed addressed, Links links, String from) {
        if (appointment.getSlot().size() > 1) {
            throw Refusal.invalid("SLOT_REQUIRED", "一个预约只能填写一个号（slot），请拆分后重新推送。");
        }
        return new PushedBooking(
                addressed.id(),
                Numbers.own(addressed, appointment.getIdentifier()).orElse(null),
                Words.by(
                        AppointmentStatus.values(),
                        AppointmentStatus::code,
                        appointment.getStatus().toCode()),
                reason(appointment),
                links.find(NumberKind.PATIENT, patient(appointment), from),
                appointment.getSlot().isEmpty()
                        ? null
                        : links.find(NumberKind.SLOT, appointment.getSlotFirstRep(), from),
                instant(appointment.getStart()),
                instant(appointment.getEnd()));
    }

    private static Reference patient(Appointment appointment) {
        List<Reference> patients = appointment.getParticipant().stream()
                .filter(AppointmentParticipantComponent::hasActor)
                .map(AppointmentParticipantComponent::getActor)
                .filter(AppointmentWords::isPatient)
                .toList();
        if (patients.size() != 1) {
            throw Refusal.invalid("PATIENT_REQUIRED", "participant 中须有且只有一位患者（actor 引用 Patient），请核对。");
        }
        return patients.get(0);
    }

    /** Of a reference like {@code urn:uuid:…} only the message knows what it is; others name their type. */
    private static boolean isPatient(Reference actor) {
        var literal = actor.getReference();
        if (actor.hasType()) {
            return "Patient".equals(actor.getType());
        }
        return literal == null
                || literal.startsWith("urn:")
                || literal.contains("Patient/")
                || literal.startsWith("Patient?");
    }

    private @Nullable CancelReason reason(Appointment appointment) {
        if (!appointment.hasCancelationReason()) {
            return null;
        }
        return codes.reason(appointment.getCancelationReason())
                .orElseThrow(
                        () -> Refusal.invalid(
                                "CANCEL_REASON_UNKNOWN",
                                "cancelationReason 须用 http://terminology.hl7.org/CodeSystem/appointment-cancellation-reason 的编码。"));
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
