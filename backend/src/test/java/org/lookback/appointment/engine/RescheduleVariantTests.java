package org.lookback.appointment.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lookback.Story.time;
import static org.lookback.appointment.engine.RescheduleStories.DESK;
import static org.lookback.appointment.engine.RescheduleStories.NURSE;
import static org.lookback.appointment.engine.RescheduleStories.SUPERVISOR;
import static org.lookback.appointment.engine.RescheduleStories.refused;

import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.lookback.appointment.CaseAlarms;
import org.lookback.appointment.RescheduleState;
import org.lookback.appointment.StopForm;
import org.lookback.casefile.CaseDesk;
import org.springframework.beans.factory.annotation.Autowired;

/** Variants V1, V4 and V5 of scenario S7. */
@ProcessTest
class RescheduleVariantTests {

    @Autowired
    private Story story;

    @Autowired
    private ClinicPatients clinic;

    @Autowired
    private RescheduleStories told;

    @Autowired
    private FiledForms filed;

    @Autowired
    private CaseAlarms alarms;

    @Autowired
    private CaseDesk files;

    /** V1. */
    @Test
    void chestPainAtTheDoorGoesToTheGreenChannel() {
        var booking = clinic.booked("v1");
        var number = told.atTheDoor(booking, "2026-10-08T08:50", ",\"samePerson\":true");
        assertThat(story.waiting(number, "userTask_triagePatient").getDueDate().toInstant())
                .isEqualTo(time("2026-10-08T09:05"));
        var record = "{\"outcome\":\"CRITICAL\",\"clinical\":{\"signs\":[\"CHEST_PAIN\"],\"note\":\"胸口压榨样疼痛\"}}";
        told.in(number, "2026-10-08T08:52", "userTask_triagePatient", NURSE, record);
        told.waits(number, RescheduleState.GREEN_CHANNEL, "userTask_receiveCritical");
        var received = "{\"receivedAt\":\"2026-10-08T08:55\",\"testTaken\":true,\"bufferZone\":true}";
        told.in(number, "2026-10-08T08:56", "userTask_receiveCritical", NURSE, received);

        assertThat(told.of(number).state().isRescue()).isTrue();
        assertThat(files.get(number).outcome()).isEqualTo("GREEN_CHANNEL");
        assertThat(filed.of(number)).contains("CRITICAL").doesNotContain("CHEST_PAIN", "疼痛");
    }

    /** V4. */
    @Test
    void somebodyElseOnThePhoneIsToldNothingAndTheSupervisorFindsOut() {
        var number = told.prescreened(clinic.booked("v4"));
        told.called(number, "2026-10-07T18:10", "OTHER_PERSON");
        told.waits(number, RescheduleState.IDENTITY_MISMATCH, "userTask_correctIdentity");
        var record = "{\"outcome\":\"CORRECTED\",\"toldOthers\":false,\"reason\":\"接电话的是患者本人，报错了证件号\"}";
        refused("NOT_YOUR_TASK", () -> told.in(number, "2026-10-07T18:30", "userTask_correctIdentity", DESK, record));
        told.in(number, "2026-10-07T18:30", "userTask_correctIdentity", SUPERVISOR, record);
        told.waits(number, RescheduleState.BLOCKED, "userTask_triagePatient");
        told.in(number, "2026-10-07T18:40", "userTask_triagePatient", NURSE, "{\"outcome\":\"NOT_CRITICAL\"}");
        told.waits(number, RescheduleState.CHOOSING, "userTask_chooseOption");
    }

    /** V5. */
    @Test
    void whoIsNeverReachedKeepsTheExemptionAndTheCaseEndsOnTheSeventhDay() {
        var booking = clinic.booked("v5");
        var number = told.prescreened(booking);
        told.called(number, "2026-10-07T18:10", "NOT_REACHED");
        told.called(number, "2026-10-07T19:15", "NOT_REACHED");
        told.called(number, "2026-10-07T20:20", "NOT_REACHED");
        told.waits(number, RescheduleState.UNREACHABLE);
        told.passes(number, "2026-10-15T23:59:58");
        assertThat(told.of(number).isOpen()).isTrue();
        told.passes(number, "2026-10-15T23:59:59");
        assertThat(told.of(number).closedAt()).isEqualTo(time("2026-10-15T23:59:59"));
        assertThat(files.get(number).outcome()).isEqualTo("UNREACHABLE");
        assertThat(clinic.now(booking).isExempt()).isTrue();
    }

    @Test
    void nobodyCallsWhereSomebodyDied() {
        var number = told.prescreened(clinic.booked("died"));
        told.called(number, "2026-10-07T18:10", "NOT_REACHED");
        alarms.stop(number, new StopForm("DECEASED"), DESK);
        told.waits(number, RescheduleState.DECEASED);
        assertThat(files.get(number).outcome()).isEqualTo("DECEASED");
    }
}
