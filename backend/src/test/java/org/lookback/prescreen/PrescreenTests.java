package org.lookback.prescreen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.lookback.appointment.RescheduleState;
import org.lookback.appointment.Reschedules;
import org.lookback.eligibility.Evidence;
import org.lookback.eligibility.Evidences;
import org.lookback.eligibility.TestResult;
import org.lookback.outpatient.Appointment;
import org.lookback.outpatient.Bookings;
import org.lookback.outpatient.Clinics;
import org.lookback.patient.PatientForm;
import org.lookback.patient.Patients;
import org.lookback.refusal.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

/** The evening before: who could not enter tomorrow is found and helped, once. */
@ProcessTest
class PrescreenTests {

    private static final String BY = "kang.hosp1.reviewer";

    @Autowired
    private Story story;

    @Autowired
    private Clinics clinics;

    @Autowired
    private Patients patients;

    @Autowired
    private Evidences evidences;

    @Autowired
    private Bookings bookings;

    @Autowired
    private Reschedules cases;

    @Autowired
    private PrescreenDesk desk;

    @Autowired
    private Prescreens prescreens;

    @Autowired
    private PrescreenRun run;

    @Test
    void whoCouldNotEnterTomorrowIsHelpedTonightAndOnlyOnce() {
        var booked = threeOf("2031-10-08");
        result(booked.get(0), "2031-10-06T09:00:00");
        result(booked.get(1), "2031-10-06T08:59:59");
        story.at("2031-10-07T18:00");
        var first = screened("2031-10-08");

        assertThat(first.state()).isEqualTo(Prescreen.State.DONE);
        assertThat(List.of(first.total(), first.checked(), first.blocked(), first.failed()))
                .containsExactly(3, 3, 2, 0);
        assertThat(cases.openOf(booked.get(0).id())).isEmpty();
        for (var blocked : booked.subList(1, 3)) {
            assertThat(bookings.get(blocked.id()).isExempt()).isTrue();
            assertThat(cases.openOf(blocked.id()).orElseThrow().state()).isEqualTo(RescheduleState.EXEMPTED);
            assertThat(cases.openOf(blocked.id()).orElseThrow().promise()).isNotNull();
        }
        assertThat(screened("2031-10-08").blocked()).isZero();
    }

    @Test
    void aRunThatWasCutOffGoesOnWhereItWas() {
        var booked = threeOf("2031-11-08");
        story.at("2031-11-07T18:00");
        var begun = desk.begin(LocalDate.parse("2031-11-08"), "hosp-2", BY);
        prescreens.update(begun.advanced(1, 1, 0, booked.get(0).id()));

        assertThat(desk.begin(LocalDate.parse("2031-11-08"), "hosp-2", BY).id()).isEqualTo(begun.id());
        run.carryOn();

        assertThat(desk.get(begun.id()).checked()).isEqualTo(3);
        assertThat(cases.openOf(booked.get(0).id())).isEmpty();
        assertThat(cases.openOf(booked.get(2).id())).isPresent();
    }

    @Test
    void tomorrowIsScreenedByItselfAtSixInTheEveningOnce() {
        story.at("2031-12-07T17:59:59");
        desk.beginTomorrow();
        assertThat(prescreens.knows(LocalDate.parse("2031-12-08"))).isFalse();
        story.at("2031-12-07T18:00");
        desk.beginTomorrow();
        desk.beginTomorrow();
        run.carryOn();
        assertThat(prescreens.newest(null, 200).stream().filter(one -> one.day().equals(LocalDate.parse("2031-12-08"))))
                .hasSize(1);
    }

    @Test
    void yesterdayAndNextYearAreNotScreened() {
        story.at("2031-12-20T10:00");
        for (var day : List.of("2031-12-19", "2032-12-20", "+999999999-12-31")) {
            assertThatThrownBy(() -> desk.begin(LocalDate.parse(day), null, BY))
                    .isInstanceOfSatisfying(
                            Refusal.class, no -> assertThat(no.code()).isEqualTo("DAY_OUT_OF_RANGE"));
        }
    }

    private Prescreen screened(String day) {
        var begun = desk.begin(LocalDate.parse(day), "hosp-2", BY);
        run.carryOn();
        return desk.get(begun.id());
    }

    /** Tomorrow at nine, half past nine and ten, in hospital 2. */
    private List<Appointment> threeOf(String day) {
        story.at(day.substring(0, 8) + "01T10:00");
        return clinics.open("pre-" + day, "hosp-2", "pre", day + "T09:00", 3, 30).stream()
                .map(slot -> {
                    var form = new PatientForm("王小明", null, null, null, null, null, null);
                    return clinics.booked(slot, patients.keep("urn:lookback:prescreen", slot.id(), form, BY));
                })
                .toList();
    }

    /** @param reported all of them are seen from nine on */
    private void result(Appointment booking, String reported) {
        story.at("2031-10-06T12:00");
        var at = Clinics.time(reported).plus(Duration.between(Clinics.time("2031-10-08T09:00"), booking.startsAt()));
        evidences.record(
                null,
                new Evidence(booking.patientRef(), "NAT", TestResult.NEGATIVE, at.minusSeconds(3600), at, "检测机构"),
                BY);
    }
}
