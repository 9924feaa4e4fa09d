package org.lookback.invitation.web;

import java.util.List;
import org.lookback.Story;
import org.lookback.appointment.RescheduleCase;
import org.lookback.appointment.RescheduleForm;
import org.lookback.appointment.RescheduleIntake;
import org.lookback.appointment.Reschedules;
import org.lookback.casefile.CaseNumber;
import org.lookback.invitation.InvitationLinks;
import org.lookback.invitation.Invitations;
import org.lookback.outpatient.Appointment;
import org.lookback.outpatient.Bookings;
import org.lookback.outpatient.Clinics;
import org.lookback.outpatient.Slot;
import org.lookback.patient.PatientForm;
import org.lookback.patient.Patients;
import org.springframework.boot.test.context.TestComponent;

/** Patients whom the pre-screening of the evening before found without a result, each with a clinic of her own. */
@TestComponent
public class InvitedPatients {

    static final String DESK = "shao.hosp1.handler";

    private final Story story;
    private final Clinics clinics;
    private final Bookings bookings;
    private final Patients patients;
    private final RescheduleIntake intake;
    private final Reschedules cases;
    private final Invitations invitations;
    private final InvitationLinks links;

    InvitedPatients(
            Story story,
            Clinics clinics,
            Bookings bookings,
            Patients patients,
            RescheduleIntake intake,
            Reschedules cases,
            Invitations invitations,
            InvitationLinks links) {
        this.story = story;
        this.clinics = clinics;
        this.bookings = bookings;
        this.patients = patients;
        this.intake = intake;
        this.cases = cases;
        this.invitations = invitations;
        this.links = links;
    }

    /** @param free slots from 2034-10-10 10:00 on that she can choose from @param booking for 2034-10-08 09:00 */
    record Invited(CaseNumber number, Appointment booking, List<Slot> free) {}

    /** @param clinic short, of this test alone */
    Invited invited(String clinic, String name, String phone) {
        story.at("2034-10-01T10:00");
        var visit = clinics.open("inv-%s-1".formatted(clinic), "hosp-1", "inv" + clinic, "2034-10-08T09:00", 1, 30);
        var free = clinics.open("inv-%s-2".formatted(clinic), "hosp-1", "inv" + clinic, "2034-10-10T10:00", 3, 30);
        var booking = clinics.booked(visit.get(0), patient(clinic, name, phone));
        story.at("2034-10-07T18:00");
        var number = intake.start(new RescheduleForm(booking.id(), "PRESCREEN", null, null, null), DESK);
        return new Invited(number, booking, free);
    }

    private String patient(String key, String name, String phone) {
        return patients.keep(
                "urn:lookback:invited", key, new PatientForm(name, null, phone, null, null, null, null), DESK);
    }

    /** The path of the link she got last. */
    String path(CaseNumber number) {
        return links.path(invitations.openOf(number).orElseThrow());
    }

    RescheduleCase of(CaseNumber number) {
        return cases.get(number);
    }

    Appointment now(Appointment booking) {
        return bookings.get(booking.id());
    }

    Appointment now(CaseNumber number) {
        return bookings.get(of(number).appointment());
    }

    /** Somebody else was faster. */
    void taken(Slot slot, String key) {
        clinics.booked(slot, patient("other-" + key, "路人甲", null));
    }

    void died(CaseNumber number) {
        patients.deceased(of(number).patientRef(), DESK);
    }
}
