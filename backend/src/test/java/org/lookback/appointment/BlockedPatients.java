package org.lookback.appointment;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.lookback.Story;
import org.lookback.casefile.CaseNumber;
import org.lookback.outpatient.Appointment;
import org.lookback.outpatient.Clinics;
import org.lookback.outpatient.Slot;
import org.lookback.patient.PatientForm;
import org.lookback.patient.Patients;
import org.springframework.boot.test.context.TestComponent;

/** Patients of the first demo hospital who stand at the door without a valid result; each with a clinic of her own. */
@TestComponent
public class BlockedPatients {

    public static final String DESK = "shao.hosp1.handler";
    public static final String NURSE = "bai.hosp1.nurse";
    public static final String PHARMACIST = "qiu.hosp1.pharmacist";

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Story story;
    private final Clinics clinics;
    private final Patients patients;

    BlockedPatients(Story story, Clinics clinics, Patients patients) {
        this.story = story;
        this.clinics = clinics;
        this.patients = patients;
    }

    /** @param slots of her clinic; the first one is hers */
    public record Blocked(CaseNumber number, Appointment booking, List<Slot> slots, String phone) {}

    /** At half past eight of a day of the year 2037: her slot is at nine. */
    public Blocked atTheDoor() {
        var no = COUNT.incrementAndGet();
        var day = LocalDate.of(2037, 2, 2).plusDays(no);
        story.at(day.minusDays(2) + "T10:00");
        var phone = "1380055%04d".formatted(no);
        var patient = patients.keep(
                "urn:blocked", "B" + no, new PatientForm("王小满", null, phone, null, null, null, null), DESK);
        var slots = clinics.open("t-blk-" + no, "hosp-1", "t-blk-" + no, "d-blk-" + no, day + "T09:00", 4, 15);
        var booking = clinics.booked(slots.get(0), patient);
        story.at(day + "T08:30");
        var number = story.start(
                "appointment-reschedule",
                DESK,
                """
                {"appointment":"%s","trigger":"DOOR","samePerson":true,"critical":false,
                 "clinical":{"signs":[],"note":"门口登记，行走自如"}}"""
                        .formatted(booking.id()));
        return new Blocked(number, booking, slots, phone);
    }

    /** Triage found nothing critical: she chooses. */
    public Blocked choosing() {
        var blocked = atTheDoor();
        story.handIn(
                blocked.number(),
                "userTask_triagePatient",
                NURSE,
                "{\"outcome\":\"NOT_CRITICAL\",\"clinical\":{\"signs\":[],\"note\":\"体温正常\"}}");
        return blocked;
    }

    /** Her daughter is to collect the medicine. */
    public Blocked withProxy() {
        var blocked = choosing();
        choose(
                blocked,
                """
                {"option":"PROXY","persons":{"name":"王小雨","relation":"女儿",
                 "idNumber":"99010119900101006X","phone":"13800557777"}}""");
        return blocked;
    }

    public void choose(Blocked blocked, String record) {
        story.handIn(blocked.number(), "userTask_chooseOption", DESK, record);
    }
}
