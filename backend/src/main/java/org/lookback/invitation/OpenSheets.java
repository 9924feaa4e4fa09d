package org.lookback.invitation;

import java.util.List;
import org.lookback.appointment.RescheduleCase;
import org.lookback.outpatient.Bookings;
import org.lookback.patient.Patients;
import org.springframework.stereotype.Component;

/** What a patient sees while her link holds: times and choices, her name masked. */
@Component
class OpenSheets {

    private final Bookings bookings;
    private final Patients patients;
    private final PatientOffers offers;
    private final HospitalDesk desk;
    private final NewsWords words;

    OpenSheets(Bookings bookings, Patients patients, PatientOffers offers, HospitalDesk desk, NewsWords words) {
        this.bookings = bookings;
        this.patients = patients;
        this.offers = offers;
        this.desk = desk;
        this.words = words;
    }

    PatientSheet of(RescheduleCase reschedule, Scene scene) {
        var booking = bookings.get(reschedule.appointment());
        var replaced = scene == Scene.REBOOKED ? booking.replaces() : null;
        var old = replaced == null ? booking : bookings.get(replaced);
        var held = scene == Scene.HELD ? reschedule.heldSlot() : null;
        var next = held != null ? held : scene == Scene.REBOOKED ? booking.slotId() : null;
        var visit = next == null ? null : bookings.slot(next);
        return new PatientSheet(
                scene,
                desk.name(reschedule.hospital()),
                desk.phone(reschedule.hospital()),
                patients.card(reschedule.patientRef()).name(),
                "",
                old.startsAt(),
                visit == null ? null : visit.startsAt(),
                scene == Scene.HELD ? reschedule.heldUntil() : null,
                visit == null ? null : words.test(visit),
                scene.canChoose() ? offers.of(reschedule) : List.of());
    }
}
