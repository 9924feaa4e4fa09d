package org.lookback.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.lookback.outpatient.Appointment;
import org.lookback.outpatient.AppointmentStatus;
import org.lookback.outpatient.ClinicDepartment;
import org.lookback.outpatient.ClinicRegister;
import org.lookback.outpatient.Clinics;
import org.lookback.outpatient.DepartmentKind;
import org.lookback.patient.PatientForm;
import org.lookback.patient.Patients;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Bookings against the shipped rule in the running application: S7, exempt departments, many at once. */
@ProcessTest
class EligibilityCheckTests {

    private static final String BY = "bai.hosp1.nurse";

    @Autowired
    private EligibilityChecks checks;

    @Autowired
    private Evidences evidences;

    @Autowired
    private Patients patients;

    @Autowired
    private Story story;

    @Autowired
    private Clinics clinics;

    @Autowired
    private ClinicRegister register;

    @Autowired
    private JdbcTemplate database;

    private String general;
    private String dialysis;

    private void clinics(String session) {
        story.at("2026-10-07T18:00");
        general = clinics.open(session + "-g", "hosp-1", "CHECK-G", "2026-10-08T09:00", 1, 15)
                .get(0)
                .id();
        dialysis = clinics.open(session + "-d", "hosp-1", "CHECK-D", "2026-10-08T09:00", 1, 15)
                .get(0)
                .id();
        register.put(new ClinicDepartment("hosp-1", "CHECK-D", "透析", DepartmentKind.DIALYSIS));
    }

    @Test
    void theStoryOfTheBlockedPatientComesOutToTheSecond() {
        clinics("check-story");
        var late = patient("late", "2026-10-06T08:30");
        var exact = patient("exact", "2026-10-06T09:00:00");
        var second = patient("second", "2026-10-06T08:59:59");

        assertThat(checks.check(booking("late", late, general)).eligible()).isFalse();
        assertThat(checks.check(booking("exact", exact, general)).eligible()).isTrue();
        assertThat(checks.check(booking("second", second, general)).eligible()).isFalse();
        assertThat(checks.check(booking("late-d", late, dialysis)).eligible()).isTrue();
        var kept = database.queryForList(
                "select rule_id, eligible, rule_pack from eligibility_check where appointment in (?, ?) order by id",
                "late",
                "late-d");
        assertThat(kept).extracting(row -> row.get("rule_id")).containsExactly("NAT-48H", "EXEMPT");
        assertThat(kept).extracting(row -> row.get("eligible")).containsExactly(false, true);
    }

    @Test
    void twelveHundredAtOnceAreAnsweredInTheirOrder() {
        clinics("check-many");
        var good = patient("good", "2026-10-07T09:00");
        var none = patient("none", null);
        var bookings = new ArrayList<Appointment>();
        for (int i = 0; i < 1200; i++) {
            bookings.add(booking("many-" + i, i % 3 == 0 ? none : good, i % 5 == 0 ? dialysis : general));
        }
        var found = checks.check(bookings);

        assertThat(found).hasSize(1200);
        for (int i = 0; i < 1200; i++) {
            assertThat(found.get(i).eligible()).as("booking %d", i).isEqualTo(i % 3 != 0 || i % 5 == 0);
        }
        assertThat(database.queryForObject(
                        "select count(*) from eligibility_check where appointment like 'many-%'", Integer.class))
                .isEqualTo(1200);
        assertThat(checks.check(List.of())).isEmpty();
    }

    private String patient(String number, String reported) {
        var ref = patients.keep(
                "urn:hosp:mrn-of-checks", number, new PatientForm("东方朔", null, null, null, null, null, null), BY);
        if (reported != null && evidences.of(ref).isEmpty()) {
            var at = Story.time(reported);
            evidences.record(
                    null, new Evidence(ref, "NAT", TestResult.NEGATIVE, at.minus(Duration.ofHours(11)), at, ""), BY);
        }
        return ref;
    }

    private static Appointment booking(String id, String patientRef, String slot) {
        Instant start = Story.time("2026-10-08T09:00");
        return new Appointment(
                id,
                null,
                patientRef,
                "hosp-1",
                slot,
                start,
                start.plus(Duration.ofMinutes(15)),
                AppointmentStatus.BOOKED,
                null,
                null,
                null,
                0);
    }
}
