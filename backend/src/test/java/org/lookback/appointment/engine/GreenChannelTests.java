package org.lookback.appointment.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lookback.appointment.engine.RescheduleStories.DESK;

import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.appointment.RescheduleState;
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
    private ClinicPatients clinic;

    @Autowired
    private RescheduleStories told;

    @Autowired
    private GreenChannelStories green;

    @Autowired
    private Bookings bookings;

    @Test
    void whileASlotIsHeldTheSlotIsGivenBack() {
        var slotted = clinic.booked("green1");
        var slot = clinic.session("green1", "2026-10-10T10:00", 1).get(0);
        var number = told.choosing(slotted);
        told.rebook(number, "2026-10-07T18:20", slot);
        green.overrides(number);
        assertThat(bookings.slot(slot.id()).status()).isEqualTo(SlotStatus.FREE);
    }

    @Test
    void whileSheWaitsOnTheListAndWhileThePharmacyWorksAndWhileSheIsAwaited() {
        var waiting = told.choosing(clinic.booked("green2"));
        told.choose(waiting, "2026-10-07T18:20", "{\"option\":\"WAITLIST\"}");
        green.overrides(waiting);
        var collected = told.choosing(clinic.booked("green3"));
        told.choose(collected, "2026-10-07T18:20", PROXY);
        green.overrides(collected);
        var called = told.prescreened(clinic.booked("green4"));
        told.called(called, "2026-10-07T18:10", "NOT_REACHED");
        green.overrides(called);
        var rebooked = told.choosing(clinic.booked("green5"));
        told.rebook(
                rebooked,
                "2026-10-07T18:20",
                clinic.session("green5", "2026-10-10T10:00", 1).get(0));
        told.confirm(rebooked, "2026-10-07T18:30");
        green.overrides(rebooked);
    }

    @Test
    void onThePhoneAndAtTheDoorAndOnTheWayToTheDesignatedClinic() {
        var phone = told.prescreened(clinic.booked("green6"));
        var record =
                """
                {"outcome":"CRITICAL","attemptedAt":"2026-10-07T18:10","channel":"PHONE","clinical":{"signs":["BREATHLESS"]}}""";
        told.in(phone, "2026-10-07T18:10", "userTask_contactPatient", DESK, record);
        green.received(phone);
        var seen = ",\"critical\":true,\"clinical\":{\"signs\":[\"UNCONSCIOUS\"]}";
        green.received(told.atTheDoor(clinic.booked("green7"), "2026-10-08T08:50", seen));
        var booking = clinic.booked("green8");
        var positive = told.prescreened(booking);
        clinic.result(booking, "2026-10-07T19:00", TestResult.POSITIVE);
        told.waits(positive, RescheduleState.REFERRED, "userTask_referPositive");
        green.overrides(positive);
    }
}
