package org.lookback.appointment.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lookback.appointment.engine.RescheduleStories.DESK;
import static org.lookback.appointment.engine.RescheduleStories.SUPERVISOR;
import static org.lookback.appointment.engine.RescheduleStories.refused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.lookback.casefile.CaseDesk;
import org.lookback.outpatient.Appointment;
import org.lookback.outpatient.AppointmentStatus;
import org.lookback.outpatient.Bookings;
import org.lookback.outpatient.NoShows;
import org.springframework.beans.factory.annotation.Autowired;

/** What was booked against a patient wrongly is taken back, by two people. [W15] */
@ProcessTest
class NoShowCorrectionTests {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 9);

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
    private CaseDesk files;

    @Test
    void aWrongNoShowIsTakenBackAndTheSuspensionLifted() {
        var last = missedThrice("wrong").get(2);
        assertThat(noShows.suspendedUntil(last.patientRef(), DAY)).isPresent();
        story.at("2026-10-09T09:00");
        var record = "{\"appointment\":\"%s\",\"kind\":\"WRONG_NO_SHOW\",\"reason\":\"当天在入口被拦下，不是爽约\"}";
        var number = story.start("no-show-correction", SUPERVISOR, record.formatted(last.id()));
        var approved = "{\"approved\":true,\"reason\":\"入口登记本上有记录\"}";
        refused("SAME_PERSON", () -> story.handIn(number, "userTask_decideCorrection", SUPERVISOR, approved));
        refused("NOT_YOUR_TASK", () -> story.handIn(number, "userTask_decideCorrection", DESK, approved));
    }

    @Test
    void aSecondPersonDecides() {
        var missed = missedThrice("second");
        var last = missed.get(2);
        story.at("2026-10-09T09:00");
        var record = "{\"appointment\":\"%s\",\"kind\":\"WRONG_NO_SHOW\",\"reason\":\"当天在入口被拦下，不是爽约\"}";
        var number = story.start("no-show-correction", DESK, record.formatted(last.id()));
        story.handIn(number, "userTask_decideCorrection", SUPERVISOR, "{\"approved\":true,\"reason\":\"入口登记本上有记录\"}");
        assertThat(files.get(number).outcome()).isEqualTo("CORRECTED");
        assertThat(clinic.now(last).status()).isEqualTo(AppointmentStatus.CANCELLED);
        assertThat(clinic.now(last).isExempt()).isTrue();
        assertThat(noShows.count(last.patientRef(), DAY)).isEqualTo(2);
        assertThat(noShows.suspendedUntil(last.patientRef(), DAY)).isEmpty();
    }

    @Test
    void anAppealThatIsNotGroundedChangesNothing() {
        var last = missedThrice("appeal").get(2);
        story.at("2026-10-09T09:00");
        var record = "{\"appointment\":\"%s\",\"kind\":\"APPEAL\",\"reason\":\"三次都忘了，请求恢复预约\"}";
        var number = story.start("no-show-correction", DESK, record.formatted(last.id()));
        story.handIn(number, "userTask_decideAppeal", SUPERVISOR, "{\"approved\":false,\"reason\":\"三次记录都属实\"}");
        assertThat(files.get(number).outcome()).isEqualTo("NOT_CORRECTED");
        assertThat(noShows.suspendedUntil(last.patientRef(), DAY)).isPresent();
    }

    private List<Appointment> missedThrice(String key) {
        var missed = new ArrayList<Appointment>();
        for (var day : List.of("2026-10-05", "2026-10-06", "2026-10-07")) {
            story.at(day + "T08:00");
            var booking = clinic.booked(clinic.session(key, day + "T09:00", 1).get(0), "P-" + key);
            story.at(day + "T12:00");
            bookings.noShow(booking.id(), DESK);
            missed.add(booking);
        }
        return missed;
    }
}
