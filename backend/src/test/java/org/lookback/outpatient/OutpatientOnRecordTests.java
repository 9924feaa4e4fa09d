package org.lookback.outpatient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lookback.outpatient.Clinics.time;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.lookback.casefile.CaseNumber;
import org.lookback.refusal.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.Rollback;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** Sessions, offers and lists as the database gives them back. */
@ProcessTest
@Tag("database")
@Transactional
@Rollback
@RecordApplicationEvents
class OutpatientOnRecordTests {

    private static final CaseNumber CASE = new CaseNumber("APT-20310401-000001");

    @Autowired
    private ClinicRegister register;

    @Autowired
    private Bookings bookings;

    @Autowired
    private BookingLists lists;

    @Autowired
    private Sessions sessions;

    @Autowired
    private SlotOffers offers;

    @Autowired
    private Clinics clinics;

    @Autowired
    private ApplicationEvents events;

    @Autowired
    private Story story;

    @BeforeEach
    void aDay() {
        story.at("2031-04-01T10:00");
    }

    @Test
    void aCancelledSessionIsNobodysFaultOfTheTwelvePatients() {
        var slots = clinics.open("t-rec-1", "hosp-1", "t-rec", "2031-04-08T09:00", 14, 15);
        var booked = clinics.fill(slots.subList(0, 12), "P-REC-");
        bookings.hold(slots.get(12).id(), CASE, time("2031-04-02T10:00"));
        var hit = sessions.cancel("t-rec-1", CancelReason.PROV_PERS, "shao.hosp1.handler");
        assertThat(hit).hasSize(12).allSatisfy(one -> {
            assertThat(one.status()).isEqualTo(AppointmentStatus.CANCELLED);
            assertThat(one.cancelReason()).isEqualTo(CancelReason.PROV_PERS);
            assertThat(one.exemption()).isEqualTo(ExemptionReason.PROVIDER);
            assertThat(bookings.get(one.id())).isEqualTo(one);
        });
        assertThat(register.slots("t-rec-1"))
                .extracting(Slot::status)
                .containsOnly(SlotStatus.BUSY_UNAVAILABLE)
                .hasSize(14);
        assertThat(sessions.heldFor("t-rec-1")).containsExactly(CASE.value());
        assertThat(events.stream(SessionCancelled.class).toList())
                .singleElement()
                .satisfies(told -> assertThat(told.appointments())
                        .containsExactlyElementsOf(
                                booked.stream().map(Appointment::id).toList()));
        assertThat(sessions.cancel("t-rec-1", CancelReason.PROV, "shao.hosp1.handler"))
                .isEmpty();
        refused("SLOT_TAKEN", () -> clinics.booked(slots.get(13), "P-REC-X"));
        refused("SESSION_CANCEL_REASON", () -> sessions.cancel("t-rec-1", CancelReason.PAT, "x"));
        refused("SESSION_NOT_FOUND", () -> sessions.cancel("t-rec-none", CancelReason.PROV, "x"));
    }

    @Test
    void offersAreTheSameDoctorFirstThenTheDepartmentThenElsewhere() {
        var old = clinics.open("t-off-1", "hosp-1", "t-off", "td1", "2031-04-08T09:00", 1, 15);
        clinics.open("t-off-2", "hosp-1", "t-off", "td1", "2031-04-10T09:00", 1, 15);
        var other = clinics.open("t-off-3", "hosp-1", "t-off", "td2", "2031-04-09T09:00", 2, 15);
        clinics.open("t-off-4", "hosp-2", "t-off", "td3", "2031-04-08T10:00", 1, 15);
        clinics.open("t-off-5", "hosp-1", "t-off", "td1", "2031-04-20T09:00", 1, 15);
        var booking = clinics.booked(old.get(0), "P-OFF");
        bookings.hold(other.get(0).id(), CASE, time("2031-04-01T12:00"));
        var until = time("2031-04-15T23:59:59");
        assertThat(found(booking, until, false, 10)).containsExactly("t-off-2", "t-off-3");
        assertThat(found(booking, until, true, 10)).containsExactly("t-off-2", "t-off-3", "t-off-4");
        assertThat(found(booking, until, true, 1)).containsExactly("t-off-2");
        story.at("2031-04-01T12:00:01");
        assertThat(found(booking, until, false, 10)).as("the hold has lapsed").hasSize(3);
        assertThat(found(booking, time("2031-04-01T11:00"), true, 10)).isEmpty();
    }

    private List<String> found(Appointment old, Instant until, boolean elsewhere, int atMost) {
        return offers.find(new OfferWish(old, time("2031-03-01T00:00"), until, elsewhere, atMost)).stream()
                .map(Slot::sessionId)
                .toList();
    }

    @Test
    void bookingsAreListedForScreeningAndForTheDesk() {
        var slots = clinics.open("t-list-1", "hosp-2", "t-list", "2031-04-09T09:00", 3, 15);
        var booked = clinics.fill(slots, "P-LIST-");
        bookings.cancel(booked.get(1).id(), CancelReason.PAT, "desk");
        var from = time("2031-04-09T00:00");
        var until = time("2031-04-10T00:00");
        var first = lists.ahead(from, until, "hosp-2", null, 1);
        assertThat(first)
                .extracting(Appointment::id)
                .containsExactly(booked.get(0).id());
        assertThat(lists.ahead(from, until, null, booked.get(0).id(), 10))
                .extracting(Appointment::id)
                .containsExactly(booked.get(2).id());
        assertThat(lists.ofHospital("hosp-2", from, until, 1, 5)).hasSize(2);
        assertThat(lists.countOfHospital("hosp-2", from, until)).isEqualTo(3);
        assertThat(lists.ofPatients(List.of("P-LIST-0", "P-LIST-2"), from, 10)).hasSize(2);
        assertThat(register.sessions("hosp-2", LocalDate.of(2031, 4, 9), 0, 10).items())
                .singleElement()
                .satisfies(
                        line -> assertThat(List.of(line.slots(), line.free())).containsExactly(3, 1));
    }

    @Test
    void whatAHospitalAnnouncesIsCheckedAgainstItsRegister() {
        clinics.open("t-ann-1", "hosp-1", "t-ann", "ta1", "2031-04-08T09:00", 4, 15);
        refused(
                "HOSPITAL_UNKNOWN",
                () -> register.put(new ClinicDepartment("health", "t-ann", "科室", DepartmentKind.GENERAL)));
        refused("DEPARTMENT_UNKNOWN", () -> register.announce(session("t-ann-2", "t-none", null, "2031-04-08T09:00")));
        refused("DOCTOR_UNKNOWN", () -> register.announce(session("t-ann-2", "t-ann", "nobody", "2031-04-08T09:00")));
        refused("DOCTOR_BUSY", () -> register.announce(session("t-ann-2", "t-ann", "ta1", "2031-04-08T09:59")));
        refused("SESSION_IN_PAST", () -> register.announce(session("t-ann-2", "t-ann", "ta1", "2031-03-08T09:59")));
        refused("SESSION_DIFFERS", () -> register.announce(session("t-ann-1", "t-ann", "ta1", "2031-04-08T09:10")));
        register.announce(session("t-ann-1", "t-ann", "ta1", "2031-04-08T09:00"));
        assertThat(register.slots("t-ann-1")).hasSize(4);
        register.announce(session("t-ann-3", "t-ann", "ta1", "2031-04-08T10:00"));
    }

    private static NewSession session(String id, String department, String doctor, String at) {
        return NewSession.of(id, "hosp-1", department, doctor, time(at), 4, 15);
    }

    private static void refused(String code, Runnable work) {
        assertThatThrownBy(work::run).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.code())
                .isEqualTo(code));
    }
}
