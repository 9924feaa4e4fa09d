package org.lookback.appointment.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lookback.appointment.engine.RescheduleStories.refused;

import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.appointment.RescheduleState;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.springframework.beans.factory.annotation.Autowired;

/** Variants V2 and V3 of scenario S7: medicine without a visit. */
@ProcessTest
class RescheduleMedicineTests {

    private static final String CENTRE = "long.chc1.handler";
    private static final String PHARMACIST = "qiu.hosp1.pharmacist";
    private static final String LONG_RX =
            "{\"option\":\"LONG_RX\",\"centre\":\"chc-1\",\"contracted\":true,\"stable\":true}";
    private static final String PROXY =
            """
            {"option":"PROXY","persons":{"name":"李小红","relation":"女儿","idNumber":"110101199003077571","phone":"13900139000"}}""";

    @Autowired
    private ClinicPatients clinic;

    @Autowired
    private RescheduleStories told;

    @Autowired
    private FiledForms filed;

    @Autowired
    private CaseDesk files;

    /** V2: nothing free for a week. */
    @Test
    void whoWaitedAWeekIsGivenALongPrescription() {
        var booking = clinic.booked("v2");
        var number = told.choosing(booking);
        told.choose(number, "2026-10-07T20:00", "{\"option\":\"WAITLIST\"}");
        told.waits(number, RescheduleState.WAITLISTED);
        clinic.booked(clinic.slot(booking), "P-v2-other");
        for (var day = 8; day < 15; day++) {
            told.passes(number, "2026-10-%02dT08:30".formatted(day));
            told.waits(number, RescheduleState.WAITLISTED);
        }
        told.passes(number, "2026-10-15T08:30");
        told.waits(number, RescheduleState.CHOOSING, "userTask_chooseOption");
        told.choose(number, "2026-10-15T09:00", LONG_RX);
        told.waits(number, RescheduleState.LONG_RX, "userTask_assessLongPrescription");
        refused("LONG_PRESCRIPTION_ASSESSMENT", () -> assess(number, "\"weeks\":8", "ORDINARY"));
        refused(
                "LONG_PRESCRIPTION_SIGNATURE",
                () -> assess(number, "\"weeks\":8,\"assessed\":true,\"recorded\":true", "ORDINARY"));
        assess(number, "\"weeks\":8,\"assessed\":true,\"recorded\":true,\"signed\":true", "ORDINARY");
        assertThat(told.of(number).state()).isEqualTo(RescheduleState.PRESCRIBED);
        assertThat(files.get(number).outcome()).isEqualTo("PRESCRIBED");
    }

    /** V3. */
    @Test
    void anAntibioticIsNotForWeeks() {
        var number = told.choosing(clinic.booked("v3"));
        told.choose(number, "2026-10-15T09:00", LONG_RX);
        refused("LONG_PRESCRIPTION_DRUG", () -> assess(number, "\"weeks\":4", "ANTIMICROBIAL"));
        told.waits(number, RescheduleState.LONG_RX, "userTask_assessLongPrescription");
    }

    @Test
    void aDaughterCollectsWhatMayBeCollectedAndNobodyReadsWhoSheIs() {
        var number = told.choosing(clinic.booked("proxy"));
        told.choose(number, "2026-10-07T18:20", PROXY);
        refused("PROXY_DRUG", () -> handOut(number, "NARCOTIC"));
        handOut(number, "ORDINARY");
        assertThat(told.of(number).state()).isEqualTo(RescheduleState.MEDICINE_COLLECTED);
        assertThat(filed.of(number)).contains("PROXY").doesNotContain("李小红", "缬沙坦", "13900139000");
    }

    private void handOut(CaseNumber number, String drugClass) {
        var record =
                """
                {"outcome":"HANDED_OUT","bothDocuments":true,"authorised":true,"clinical":{"medicines":[{"name":"缬沙坦","drugClass":"%s"}]}}""";
        told.in(number, "2026-10-08T10:00", "userTask_handOutMedicine", PHARMACIST, record.formatted(drugClass));
    }

    private void assess(CaseNumber number, String fields, String drugClass) {
        var record =
                """
                {"outcome":"PRESCRIBED",%s,"clinical":{"medicines":[{"name":"缬沙坦","drugClass":"%s","dose":"每日一片"}]}}""";
        told.in(
                number,
                "2026-10-15T10:00",
                "userTask_assessLongPrescription",
                CENTRE,
                record.formatted(fields, drugClass));
    }
}
