package org.lookback.appointment.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lookback.Story.time;
import static org.lookback.appointment.engine.RescheduleStories.DESK;
import static org.lookback.appointment.engine.RescheduleStories.refused;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.lookback.appointment.RescheduleState;
import org.lookback.casefile.CaseDesk;
import org.lookback.eligibility.EligibilityChecks;
import org.lookback.eligibility.TestResult;
import org.lookback.outpatient.AppointmentStatus;
import org.lookback.outpatient.Bookings;
import org.lookback.outpatient.CancelReason;
import org.lookback.outpatient.NoShows;
import org.lookback.outpatient.SlotStatus;
import org.springframework.beans.factory.annotation.Autowired;

/** Scenario S7, minute by minute. */
@ProcessTest
class RescheduleProcessTests {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 8);

    @Autowired
    private Story story;

    @Autowired
    private ClinicPatients clinic;

    @Autowired
    private RescheduleStories told;

    @Autowired
    private Bookings bookings;

    @Autowired
    private NoShows noShows;

    @Autowired
    private EligibilityChecks checks;

    @Autowired
    private CaseDesk files;

    @Test
    void whoCouldNotBeReachedTwiceIsRebookedAndNothingCountsAgainstHer() {
        story.at("2026-03-01T10:00");
        for (var day : new String[] {"2026-03-02", "2026-03-03"}) {
            var missed = clinic.booked(clinic.session("s7", day + "T09:00", 1).get(0), "P-s7");
            story.at(day + "T10:00");
            bookings.noShow(missed.id(), DESK);
        }
        var first = clinic.booked("s7");
        var saturday = clinic.session("s7", "2026-10-10T10:00", 1).get(0);
        var tooLate = clinic.session("s7", "2026-10-16T09:00", 1).get(0);
        clinic.result(first, "2026-10-06T08:30", TestResult.NEGATIVE);
        assertThat(checks.check(first).eligible()).isFalse();
        var number = told.prescreened(first);
        told.waits(number, RescheduleState.EXEMPTED, "userTask_contactPatient");
        assertThat(clinic.now(first).isExempt()).isTrue();
        assertThat(noShows.count(first.patientRef(), DAY)).isEqualTo(2);
        assertThat(noShows.suspendedUntil(first.patientRef(), DAY)).isEmpty();
        told.called(number, "2026-10-07T18:10", "NOT_REACHED");
        told.passes(number, "2026-10-07T19:09:59");
        assertThat(story.steps(number)).isEmpty();
        told.called(number, "2026-10-07T19:15", "NOT_REACHED");
        told.called(number, "2026-10-07T20:20", "REACHED");
        told.waits(number, RescheduleState.CHOOSING, "userTask_chooseOption");
        refused("SLOT_TOO_LATE", () -> told.rebook(number, "2026-10-07T20:21", tooLate));
        told.rebook(number, "2026-10-07T20:21", saturday);
        assertThat(bookings.slot(saturday.id()).status()).isEqualTo(SlotStatus.BUSY_TENTATIVE);
        assertThat(story.waiting(number, "userTask_confirmBooking").getDueDate().toInstant())
                .isEqualTo(time("2026-10-08T20:21"));
        told.confirm(number, "2026-10-07T20:25");

        var cancelled = clinic.now(first);
        assertThat(cancelled.status()).isEqualTo(AppointmentStatus.CANCELLED);
        assertThat(cancelled.cancelReason()).isEqualTo(CancelReason.OTH_MU);
        assertThat(bookings.slot(first.slotId()).status()).isEqualTo(SlotStatus.FREE);
        var second = bookings.get(told.of(number).appointment());
        assertThat(second.status()).isEqualTo(AppointmentStatus.BOOKED);
        assertThat(Duration.between(first.startsAt(), second.startsAt())).isEqualTo(Duration.ofHours(49));
        told.waits(number, RescheduleState.REBOOKED);
        clinic.result(first, "2026-10-08T22:00", TestResult.NEGATIVE);
        assertThat(checks.check(second).eligible()).isTrue();
        story.at("2026-10-10T09:50");
        bookings.fulfilled(second.id(), DESK);
        assertThat(files.get(number).outcome()).isEqualTo("FULFILLED");
        assertThat(noShows.count(first.patientRef(), DAY)).isEqualTo(2);
        assertThat(files.firstForgedEntry(number)).isEmpty();
    }
}
