package org.lookback.appointment.engine;

import static org.lookback.Story.time;

import java.util.List;
import org.lookback.Story;
import org.lookback.eligibility.Evidence;
import org.lookback.eligibility.Evidences;
import org.lookback.eligibility.TestResult;
import org.lookback.outpatient.Appointment;
import org.lookback.outpatient.Bookings;
import org.lookback.outpatient.Clinics;
import org.lookback.outpatient.Slot;
import org.lookback.patient.PatientForm;
import org.lookback.patient.Patients;
import org.springframework.boot.test.context.TestComponent;

/** Clinics, patients and results for stories of rescheduling: each test has a clinic, a doctor and patients of its own. */
@TestComponent
public class ClinicPatients {

    static final String DESK = "shao.hosp1.handler";

    private final Story story;
    private final Clinics clinics;
    private final Bookings bookings;
    private final Patients patients;
    private final Evidences evidences;

    ClinicPatients(Story story, Clinics clinics, Bookings bookings, Patients patients, Evidences evidences) {
        this.story = story;
        this.clinics = clinics;
        this.bookings = bookings;
        this.patients = patients;
        this.evidences = evidences;
    }

    /** Half-hour slots of one doctor of hospital 1. @param clinic short and of this test alone */
    List<Slot> session(String clinic, String at, int slots) {
        var name = "%s-%s".formatted(clinic, at.replaceAll("\\D", "").substring(4));
        return clinics.open(name, "hosp-1", "re" + clinic, "dr" + clinic, at, slots, 30);
    }

    String patient(String key) {
        var form = new PatientForm("王小明", null, null, null, null, null, null);
        return patients.keep("urn:lookback:story", key, form, DESK);
    }

    Appointment booked(Slot slot, String key) {
        return clinics.booked(slot, patient(key));
    }

    /** A week before: a booking for 2026-10-08 09:00 in a clinic of its own. */
    Appointment booked(String clinic) {
        story.at("2026-10-01T10:00");
        return booked(session(clinic, "2026-10-08T09:00", 1).get(0), "P-" + clinic);
    }

    void result(Appointment booking, String reportedAt, TestResult result) {
        story.at(reportedAt);
        var at = time(reportedAt);
        evidences.record(
                null, new Evidence(booking.patientRef(), "NAT", result, at.minusSeconds(3600), at, "检测机构"), DESK);
    }

    Appointment now(Appointment booking) {
        return bookings.get(booking.id());
    }

    Slot slot(Appointment booking) {
        return bookings.slot(booking.slotId());
    }
}
