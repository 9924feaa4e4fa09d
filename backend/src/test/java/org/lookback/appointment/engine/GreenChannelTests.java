package org.lookback.appointment.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lookback.appointment.engine.RescheduleStories.NURSE;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.lookback.appointment.RescheduleMessages;
import org.lookback.appointment.RescheduleState;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.eligibility.TestResult;
import org.lookback.outpatient.Bookings;
import org.lookback.outpatient.SlotStatus;
import org.springframework.beans.factory.annotation.Autowired;

/** Danger overrides everything at any point, and what was called is gone with it. */
@ProcessTest
class GreenChannelTests {

    private static final String PROXY =
            """
            {"option":"PROXY","persons":{"name":"李小红","relation":"女儿","idNumber":"110101199003077571","phone":"13900139000"}}""";

    @Autowired
    private Story story;

    @Autowired
    private ClinicPatients clinic;

    @Autowired
    private RescheduleStories told;

    @Autowired
    private RescheduleMessages messages;

    @Autowired
    private Bookings bookings;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Autowired
    private CaseDesk files;

    @Test
    void whileASlotIsHeldTheSlotIsGivenBack() {
        var slotted = clinic.booked("green1");
        var slot = clinic.session("green1", "2026-10-10T10:00", 1).get(0);
        var number = told.choosing(slotted);
        told.rebook(number, "2026-10-07T18:20", slot);
        overrides(number);
        assertThat(bookings.slot(slot.id()).status()).isEqualTo(SlotStatus.FREE);
    }

    @Test
    void whileSheWaitsOnTheListAndWhileThePharmacyWorksAndWhileSheIsAwaited() {
        var waiting = told.choosing(clinic.booked("green2"));
        told.choose(waiting, "2026-10-07T18:20", "{\"option\":\"WAITLIST\"}");
        overrides(waiting);
        var collected = told.choosing(clinic.booked("green3"));
        told.choose(collected, "2026-10-07T18:20", PROXY);
        overrides(collected);
        var called = told.prescreened(clinic.booked("green4"));
        told.called(called, "2026-10-07T18:10", "NOT_REACHED");
        overrides(called);
        var rebooked = told.choosing(clinic.booked("green5"));
        told.rebook(
                rebooked,
                "2026-10-07T18:20",
                clinic.session("green5", "2026-10-10T10:00", 1).get(0));
        told.confirm(rebooked, "2026-10-07T18:30");
        overrides(rebooked);
    }

    @Test
    void onThePhoneAndAtTheDoorAndOnTheWayToTheDesignatedClinic() {
        var phone = told.prescreened(clinic.booked("green6"));
        var record =
                """
                {"outcome":"CRITICAL","attemptedAt":"2026-10-07T18:10","channel":"PHONE","clinical":{"signs":["BREATHLESS"]}}""";
        told.in(phone, "2026-10-07T18:10", "userTask_contactPatient", RescheduleStories.DESK, record);
        received(phone);
        var seen = ",\"critical\":true,\"clinical\":{\"signs\":[\"UNCONSCIOUS\"]}";
        received(told.atTheDoor(clinic.booked("green7"), "2026-10-08T08:50", seen));
        var booking = clinic.booked("green8");
        var positive = told.prescreened(booking);
        clinic.result(booking, "2026-10-07T19:00", TestResult.POSITIVE);
        told.waits(positive, RescheduleState.REFERRED, "userTask_referPositive");
        overrides(positive);
    }

    private void overrides(CaseNumber number) {
        assertThat(messages.critical(number)).isTrue();
        received(number);
    }

    private void received(CaseNumber number) {
        told.waits(number, RescheduleState.GREEN_CHANNEL, "userTask_receiveCritical");
        // the main process and the green channel, with the warning of its one task
        var running = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .list();
        assertThat(running).hasSize(2);
        assertThat(running.stream()
                        .mapToLong(process -> management
                                .createJobQuery()
                                .processInstanceId(process.getId())
                                .count())
                        .sum())
                .isEqualTo(1);
        story.at("2026-10-08T10:00");
        story.handIn(
                number,
                "userTask_receiveCritical",
                NURSE,
                "{\"receivedAt\":\"2026-10-08T09:30\",\"testTaken\":true,\"bufferZone\":true}");
        assertThat(files.get(number).outcome()).isEqualTo("GREEN_CHANNEL");
    }
}
