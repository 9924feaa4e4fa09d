package org.lookback.outpatient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
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

/** Three no-shows in a calendar year suspend for ninety days; whoever was blocked never has one. */
@ProcessTest
@Tag("database")
class NoShowListTests {

    private static final String DESK = "shao.hosp1.handler";
    private static final LocalDate DAY = LocalDate.of(2031, 3, 5);
    private static final AtomicInteger PATIENTS = new AtomicInteger();

    @Autowired
    private Bookings bookings;

    @Autowired
    private NoShows noShows;

    @Autowired
    private Clinics clinics;

    @Autowired
    private ClinicRegister register;

    @Autowired
    private Story story;

    private String patient;
    private List<Slot> slots;
    private List<Appointment> booked;

    @BeforeEach
    void fourBookings() {
        story.at("2031-03-04T10:00");
        var no = PATIENTS.incrementAndGet();
        patient = "P-MISS-" + no;
        slots = clinics.open("t-miss-" + no, "hosp-2", "t-miss", "2031-03-05T09:00", 6, 15);
        booked = slots.stream()
                .limit(4)
                .map(slot -> clinics.booked(slot, patient))
                .toList();
    }

    @Test
    void theThirdNoShowSuspendsAndACorrectedOneLiftsIt() {
        story.at("2031-03-05T11:00");
        miss(0, 1);
        assertThat(noShows.suspendedUntil(patient, DAY)).isEmpty();
        miss(2);
        assertThat(noShows.count(patient, DAY)).isEqualTo(3);
        assertThat(noShows.suspendedUntil(patient, DAY)).contains(LocalDate.of(2031, 6, 3));
        assertThat(noShows.suspendedUntil(patient, LocalDate.of(2031, 6, 4))).isEmpty();
        var free = clinics.open("t-next-" + patient, "hosp-2", "t-miss", "2031-03-06T09:00", 2, 15);
        assertThatThrownBy(() -> clinics.booked(free.get(0), patient)).isInstanceOfSatisfying(Refusal.class, no -> {
            assertThat(no.code()).isEqualTo("BOOKING_SUSPENDED");
            assertThat(no.getMessage()).contains("2031-06-03", "申诉");
        });
        // what cannot wait is closed to nobody
        register.put(new ClinicDepartment("hosp-2", "t-urgent", "急诊科", DepartmentKind.EMERGENCY));
        register.announce(NewSession.of(
                "t-urgent-" + patient, "hosp-2", "t-urgent", null, Clinics.time("2031-03-06T09:00"), 1, 15));
        var urgent = clinics.booked(register.slots("t-urgent-" + patient).get(0), patient);
        assertThat(urgent.status()).isEqualTo(AppointmentStatus.BOOKED);
        // who is being helped is helped
        var number = new CaseNumber("APT-20310305-000001");
        bookings.hold(free.get(1).id(), number, Clinics.time("2031-03-05T20:00"));
        assertThat(bookings.confirm(
                                free.get(1).id(),
                                number,
                                bookings.get(booked.get(3).id()),
                                DESK)
                        .status())
                .isEqualTo(AppointmentStatus.BOOKED);

        var corrected = bookings.correctNoShow(booked.get(1).id(), DESK);
        assertThat(corrected.status()).isEqualTo(AppointmentStatus.CANCELLED);
        assertThat(corrected.cancelReason()).isEqualTo(CancelReason.OTH_MU);
        assertThat(corrected.exemption()).isEqualTo(ExemptionReason.CORRECTED);
        assertThat(noShows.count(patient, DAY)).isEqualTo(2);
        assertThat(noShows.suspendedUntil(patient, DAY)).isEmpty();
        clinics.booked(free.get(0), patient);
        refused("NOT_A_NO_SHOW", () -> bookings.correctNoShow(booked.get(1).id(), DESK));
    }

    @Test
    void anExemptBookingIsNeverANoShow() {
        bookings.exempt(booked.get(0).id(), ExemptionReason.RESULT_MISSING, DESK);
        bookings.exempt(booked.get(0).id(), ExemptionReason.PROVIDER, DESK);
        story.at("2031-03-05T09:00");
        refused("NO_SHOW_TOO_EARLY", () -> bookings.noShow(booked.get(0).id(), DESK));
        story.at("2031-03-05T12:00");
        var missed = bookings.noShow(booked.get(0).id(), DESK);
        assertThat(missed.status()).isEqualTo(AppointmentStatus.CANCELLED);
        assertThat(missed.cancelReason()).isEqualTo(CancelReason.OTH_MU);
        assertThat(missed.exemption()).isEqualTo(ExemptionReason.RESULT_MISSING);
        assertThat(noShows.count(patient, DAY)).isZero();
    }

    @Test
    void anExemptionAfterwardsAndAnEntryInErrorCountNoMore() {
        story.at("2031-03-05T11:00");
        miss(0, 1, 2, 3);
        assertThat(noShows.count(patient, DAY)).isEqualTo(4);
        bookings.exempt(booked.get(0).id(), ExemptionReason.RESULT_MISSING, DESK);
        assertThat(noShows.suspendedUntil(patient, DAY)).isPresent();
        bookings.enteredInError(booked.get(1).id(), DESK);
        assertThat(noShows.count(patient, DAY)).isEqualTo(2);
        assertThat(noShows.suspendedUntil(patient, DAY)).isEmpty();
    }

    @Test
    void aSuspensionLiftedAfterAnAppealIsOver() {
        story.at("2031-03-05T11:00");
        miss(0, 1, 2);
        noShows.lift(patient, "申诉成立", "kang.hosp1.reviewer");
        assertThat(noShows.suspendedUntil(patient, DAY)).isEmpty();
        assertThat(noShows.count(patient, DAY)).isEqualTo(3);
    }

    @Test
    void nobodyIsMissedBeforeHalfAnHourHasPassedNorAfterTheVisit() {
        story.at("2031-03-05T09:30");
        refused("NO_SHOW_TOO_EARLY", () -> bookings.noShow(booked.get(0).id(), DESK));
        bookings.arrived(booked.get(0).id(), DESK);
        bookings.fulfilled(booked.get(0).id(), DESK);
        story.at("2031-03-05T11:00");
        refused("APPOINTMENT_NOT_AHEAD", () -> bookings.noShow(booked.get(0).id(), DESK));
    }

    private void miss(int... which) {
        for (var no : which) {
            assertThat(bookings.noShow(booked.get(no).id(), DESK).status()).isEqualTo(AppointmentStatus.NOSHOW);
        }
    }

    private static void refused(String code, Runnable work) {
        assertThatThrownBy(work::run).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.code())
                .isEqualTo(code));
    }
}
