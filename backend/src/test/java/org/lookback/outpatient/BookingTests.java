package org.lookback.outpatient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lookback.outpatient.Clinics.time;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.lookback.casefile.CaseNumber;
import org.lookback.refusal.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

/** A slot goes from hand to hand: booked, held, confirmed, lapsed, freed. */
@ProcessTest
@Tag("database")
class BookingTests {

    private static final CaseNumber CASE = new CaseNumber("APT-20310106-000001");
    private static final CaseNumber OTHER = new CaseNumber("APT-20310106-000002");
    private static final String DESK = "shao.hosp1.handler";
    private static final AtomicInteger SESSIONS = new AtomicInteger();

    @Autowired
    private Bookings bookings;

    @Autowired
    private Clinics clinics;

    @Autowired
    private LapsedHolds lapsed;

    @Autowired
    private Story story;

    private List<Slot> slots;
    private String patient;

    @BeforeEach
    void aSessionOfThreeSlots() {
        story.at("2031-01-06T10:00");
        var no = SESSIONS.incrementAndGet();
        patient = "P-BOOK-" + no;
        slots = clinics.open("t-book-" + no, "hosp-1", "t-book", "2031-01-08T09:00", 3, 15);
    }

    @Test
    void aBookedSlotIsNobodyElses() {
        var booking = clinics.booked(slots.get(0), patient);
        assertThat(booking.id()).matches("A-20310106-\\d{6}");
        assertThat(booking.startsAt()).isEqualTo(time("2031-01-08T09:00"));
        assertThat(bookings.get(booking.id())).isEqualTo(booking);
        assertThat(bookings.slot(slots.get(0).id()).status()).isEqualTo(SlotStatus.BUSY);
        refused("SLOT_TAKEN", () -> clinics.booked(slots.get(0), "P-BOOK-X"));
        refused("SLOT_TAKEN", () -> bookings.hold(slots.get(0).id(), CASE, time("2031-01-07T10:00")));
    }

    @Test
    void aCancelledBookingFreesItsSlotAndCancellingAgainChangesNothing() {
        var booking = clinics.booked(slots.get(0), patient);
        var cancelled = bookings.cancel(booking.id(), CancelReason.PAT, DESK);
        assertThat(cancelled.status()).isEqualTo(AppointmentStatus.CANCELLED);
        assertThat(bookings.cancel(booking.id(), CancelReason.PAT_DEC, DESK)).isEqualTo(cancelled);
        assertThat(clinics.booked(slots.get(0), "P-BOOK-Y").id()).isNotEqualTo(booking.id());
    }

    @Test
    void theSameMessageTwiceIsOneBooking() {
        var external = new ExternalId("urn:t-book", patient);
        var first =
                bookings.book(new NewAppointment(external, patient, slots.get(0).id(), null), DESK);
        var again =
                bookings.book(new NewAppointment(external, patient, slots.get(1).id(), null), DESK);
        assertThat(again).isEqualTo(first);
        assertThat(bookings.find(external)).contains(first);
        assertThat(bookings.slot(slots.get(1).id()).status()).isEqualTo(SlotStatus.FREE);
    }

    @Test
    void aHoldBecomesTheNewBookingAndTheOldOneIsNoFaultOfThePatient() {
        var old = clinics.booked(slots.get(0), patient);
        bookings.hold(slots.get(2).id(), CASE, time("2031-01-07T20:00"));
        refused("SLOT_TAKEN", () -> bookings.hold(slots.get(2).id(), OTHER, time("2031-01-07T20:00")));
        story.at("2031-01-07T20:00");
        var made = bookings.confirm(slots.get(2).id(), CASE, old, DESK);
        assertThat(made.replaces()).isEqualTo(old.id());
        assertThat(made.patientRef()).isEqualTo(patient);
        assertThat(bookings.get(old.id()).status()).isEqualTo(AppointmentStatus.CANCELLED);
        assertThat(bookings.get(old.id()).cancelReason()).isEqualTo(CancelReason.OTH_MU);
        assertThat(bookings.slot(slots.get(0).id()).status()).isEqualTo(SlotStatus.FREE);
        // a second click
        assertThat(bookings.confirm(slots.get(2).id(), CASE, old, DESK)).isEqualTo(made);
    }

    @Test
    void aLapsedHoldIsConfirmedByNobodyAndTakenBySomebodyElse() {
        var old = clinics.booked(slots.get(0), patient);
        bookings.hold(slots.get(2).id(), CASE, time("2031-01-07T20:00"));
        story.at("2031-01-07T20:00:01");
        refused("HOLD_LAPSED", () -> bookings.confirm(slots.get(2).id(), CASE, old, DESK));
        assertThat(bookings.get(old.id())).isEqualTo(old);
        assertThat(bookings.hold(slots.get(2).id(), OTHER, time("2031-01-07T22:00"))
                        .heldFor())
                .isEqualTo(OTHER.value());
        bookings.release(slots.get(2).id(), CASE);
        assertThat(bookings.slot(slots.get(2).id()).status()).isEqualTo(SlotStatus.BUSY_TENTATIVE);
        bookings.release(slots.get(2).id(), OTHER);
        assertThat(bookings.slot(slots.get(2).id()).status()).isEqualTo(SlotStatus.FREE);
    }

    @Test
    void theJobShowsLapsedHoldsAsFree() {
        bookings.hold(slots.get(1).id(), CASE, time("2031-01-07T20:00"));
        story.at("2031-01-07T20:00");
        lapsed.free();
        assertThat(bookings.slot(slots.get(1).id()).status()).isEqualTo(SlotStatus.BUSY_TENTATIVE);
        story.at("2031-01-07T20:00:01");
        assertThat(lapsed.free()).isPositive();
        assertThat(bookings.slot(slots.get(1).id()).status()).isEqualTo(SlotStatus.FREE);
    }

    @Test
    void aBookingMovesWithinItsSessionOnly() {
        var booking = clinics.booked(slots.get(0), patient);
        var moved = bookings.move(booking.id(), slots.get(2).id(), DESK);
        assertThat(moved.startsAt()).isEqualTo(time("2031-01-08T09:30"));
        assertThat(bookings.get(booking.id())).isEqualTo(moved);
        assertThat(bookings.slot(slots.get(0).id()).status()).isEqualTo(SlotStatus.FREE);
        var elsewhere = clinics.open("t-else-" + patient, "hosp-1", "t-book", "2031-01-09T09:00", 1, 15);
        refused(
                "OTHER_SESSION",
                () -> bookings.move(booking.id(), elsewhere.get(0).id(), DESK));
    }

    @Test
    void whatIsOverIsNotBooked() {
        story.at("2031-01-08T09:15");
        refused("SLOT_IN_PAST", () -> clinics.booked(slots.get(1), patient));
        refused("SLOT_NOT_FOUND", () -> bookings.hold("t-none", CASE, time("2031-01-09T09:00")));
        refused("APPOINTMENT_NOT_FOUND", () -> bookings.arrived("A-20310106-999999", DESK));
    }

    private static void refused(String code, Runnable work) {
        assertThatThrownBy(work::run).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.code())
                .isEqualTo(code));
    }
}
