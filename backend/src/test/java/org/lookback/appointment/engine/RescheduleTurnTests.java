package org.lookback.appointment.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lookback.appointment.engine.RescheduleStories.DESK;
import static org.lookback.appointment.engine.RescheduleStories.SUPERVISOR;
import static org.lookback.appointment.engine.RescheduleStories.refused;

import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.lookback.appointment.RebookDesk;
import org.lookback.appointment.RescheduleMessages;
import org.lookback.appointment.RescheduleState;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.eligibility.TestResult;
import org.lookback.outpatient.AppointmentStatus;
import org.lookback.outpatient.Bookings;
import org.lookback.outpatient.SlotStatus;
import org.springframework.beans.factory.annotation.Autowired;

/** Turns that a case takes: a hold that lapses, a result in time, a second and a third block. */
@ProcessTest
class RescheduleTurnTests {

    @Autowired
    private Story story;

    @Autowired
    private ClinicPatients clinic;

    @Autowired
    private RescheduleStories told;

    @Autowired
    private RescheduleMessages messages;

    @Autowired
    private CaseDesk files;

    @Autowired
    private Bookings bookings;

    @Autowired
    private RebookDesk rebooking;

    @Test
    void theLastSecondOfAHoldIsStillHers() {
        var first = clinic.booked("hold");
        var slot = clinic.session("hold", "2026-10-10T10:00", 1).get(0);
        var number = told.choosing(first);
        told.rebook(number, "2026-10-07T18:20", slot);
        told.passes(number, "2026-10-08T18:20");
        told.waits(number, RescheduleState.SLOT_HELD, "userTask_confirmBooking");
        told.passes(number, "2026-10-08T18:20:01");
        told.waits(number, RescheduleState.CHOOSING, "userTask_chooseOption");
        assertThat(bookings.slot(slot.id()).status()).isEqualTo(SlotStatus.FREE);
        refused("WRONG_RESCHEDULE_STATE", () -> rebooking.confirm(number, "patient"));
    }

    @Test
    void aResultBeforeTheVisitEndsTheCaseAndTheBookingStays() {
        var booking = clinic.booked("result");
        var number = told.prescreened(booking);
        told.called(number, "2026-10-07T18:10", "NOT_REACHED");
        clinic.result(booking, "2026-10-07T21:00", TestResult.NEGATIVE);
        assertThat(files.get(number).outcome()).isEqualTo("RESOLVED_BEFORE_VISIT");
        assertThat(clinic.now(booking).status()).isEqualTo(AppointmentStatus.BOOKED);
        told.waits(number, RescheduleState.RESOLVED_BEFORE_VISIT);
    }

    @Test
    void theThirdBlockIsForTheSupervisorAndNoneCounts() {
        var first = clinic.booked("third");
        var number = told.choosing(first);
        rebooked(number, "2026-10-09T10:00", "2026-10-07T18:20");
        told.passes(number, "2026-10-09T10:30");
        told.in(number, "2026-10-09T11:00", "userTask_recordVisit", DESK, "{\"outcome\":\"BLOCKED_AGAIN\"}");
        told.waits(number, RescheduleState.EXEMPTED, "userTask_contactPatient");
        told.called(number, "2026-10-09T11:10", "REACHED");
        rebooked(number, "2026-10-12T10:00", "2026-10-09T11:20");
        story.at("2026-10-12T09:50");
        assertThat(messages.blockedAgain(number)).isTrue();
        told.waits(number, RescheduleState.BLOCKED, "userTask_decideThirdBlock");
        var record = "{\"outcome\":\"CONTINUE\",\"arrangement\":\"由预约处陪同到检测点，结果出来再约\"}";
        told.in(number, "2026-10-12T10:30", "userTask_decideThirdBlock", SUPERVISOR, record);
        told.waits(number, RescheduleState.EXEMPTED, "userTask_contactPatient");
        assertThat(told.of(number).blocks()).isEqualTo(3);
    }

    private void rebooked(CaseNumber number, String slotAt, String at) {
        story.at(at);
        var slot = clinic.session("third", slotAt, 1).get(0);
        told.rebook(number, at, slot);
        told.confirm(number, at);
        told.waits(number, RescheduleState.REBOOKED);
    }
}
