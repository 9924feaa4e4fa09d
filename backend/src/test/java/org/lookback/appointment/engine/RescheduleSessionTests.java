package org.lookback.appointment.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lookback.appointment.engine.RescheduleStories.DESK;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.lookback.appointment.HelpAfterCancellation;
import org.lookback.appointment.RebookDesk;
import org.lookback.appointment.RescheduleMessages;
import org.lookback.appointment.RescheduleState;
import org.lookback.appointment.Reschedules;
import org.lookback.outpatient.AppointmentStatus;
import org.lookback.outpatient.Bookings;
import org.lookback.outpatient.CancelReason;
import org.lookback.outpatient.ExemptionReason;
import org.lookback.outpatient.Sessions;
import org.lookback.outpatient.SlotStatus;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Cancelled sessions and changed minds, variant V6 of scenario S7 among them. */
@ProcessTest
class RescheduleSessionTests {

    @Autowired
    private Story story;

    @Autowired
    private ClinicPatients clinic;

    @Autowired
    private RescheduleStories told;

    @Autowired
    private Bookings bookings;

    @Autowired
    private RebookDesk rebooking;

    @Autowired
    private RescheduleMessages messages;

    @Autowired
    private Reschedules cases;

    @Autowired
    private Sessions sessions;

    @Autowired
    private HelpAfterCancellation help;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void whoConfirmsOnHerOwnPageWhoseSessionIsThenCancelledChoosesAgain() {
        var first = clinic.booked("self");
        var slot = clinic.session("self", "2026-10-10T10:00", 1).get(0);
        var number = told.choosing(first);
        told.rebook(number, "2026-10-07T18:20", slot);
        rebooking.confirm(number, "patient");
        told.waits(number, RescheduleState.REBOOKED);
        sessions.cancel(slot.sessionId(), CancelReason.PROV, DESK);
        told.waits(number, RescheduleState.CHOOSING, "userTask_chooseOption");
        assertThat(told.of(number).blocks()).isEqualTo(1);
    }

    @Test
    void aSessionThatIsCancelledWhileTheSlotIsHeldAndAnotherWish() {
        var first = clinic.booked("lost");
        var saturday = clinic.session("lost", "2026-10-10T10:00", 1).get(0);
        var sunday = clinic.session("lost", "2026-10-11T10:00", 1).get(0);
        var number = told.choosing(first);
        told.rebook(number, "2026-10-07T18:20", saturday);
        sessions.cancel(saturday.sessionId(), CancelReason.PROV, DESK);
        told.waits(number, RescheduleState.CHOOSING, "userTask_chooseOption");
        told.rebook(number, "2026-10-07T18:30", sunday);
        assertThat(messages.chooseAgain(number)).isTrue();
        told.waits(number, RescheduleState.CHOOSING, "userTask_chooseOption");
        assertThat(bookings.slot(sunday.id()).status()).isEqualTo(SlotStatus.FREE);
    }

    /** V6: a case for each, and nobody counted. */
    @Test
    void aCancelledSessionExemptsAllTwelve() {
        story.at("2026-10-01T10:00");
        var slots = clinic.session("v6", "2026-10-08T09:00", 12);
        var booked = IntStream.range(0, 12)
                .mapToObj(no -> clinic.booked(slots.get(no), "P-v6-" + no))
                .toList();
        story.at("2026-10-07T15:00");
        assertThat(sessions.cancel(slots.get(0).sessionId(), CancelReason.PROV, DESK))
                .hasSize(12);
        for (var before : booked) {
            var now = clinic.now(before);
            assertThat(now.status()).isEqualTo(AppointmentStatus.CANCELLED);
            assertThat(now.cancelReason()).isEqualTo(CancelReason.PROV);
            assertThat(now.exemption()).isEqualTo(ExemptionReason.PROVIDER);
            var reschedule = cases.openOf(before.id()).orElseThrow();
            told.waits(reschedule.number(), RescheduleState.EXEMPTED, "userTask_contactPatient");
        }
    }

    /** The machine stopped after the cancellation was on record and before her case began. */
    @Test
    void whomAStopLeftWithoutHelpTheJobTakesUpOnce() {
        story.at("2026-10-01T10:00");
        var before = clinic.booked(clinic.session("stop", "2026-10-08T09:00", 1).get(0), "P-stop");
        story.at("2026-10-07T15:00");
        transactions.executeWithoutResult(status -> database.update(
                "update clinic_appointment set status = 'CANCELLED', cancel_reason = 'PROV' where id = ?",
                before.id()));
        assertThat(cases.openOf(before.id())).isEmpty();
        assertThat(help.helpForgotten()).isPositive();
        var reschedule = cases.openOf(before.id()).orElseThrow();
        told.waits(reschedule.number(), RescheduleState.EXEMPTED, "userTask_contactPatient");
        assertThat(help.helpForgotten()).isZero();
    }
}
