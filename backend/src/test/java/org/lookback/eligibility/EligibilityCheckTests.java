package org.lookback.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.lookback.outpatient.Appointment;
import org.lookback.outpatient.AppointmentStatus;
import org.lookback.patient.PatientForm;
import org.lookback.patient.Patients;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Bookings against the shipped rule in the running application: S7, exempt departments, many at once. */
@ProcessTest
class EligibilityCheckTests {

    private static final String BY = "bai.hosp1.nurse";
    private static final String HOSPITAL = "hosp-of-checks";

    @Autowired
    private EligibilityChecks checks;

    @Autowired
    private Evidences evidences;

    @Autowired
    private Patients patients;

    @Autowired
    private Story story;

    @Autowired
    private JdbcTemplate database;

    @BeforeEach
    void clinics() {
        story.at("2026-10-07T18:00");
        var there = database.queryForList("select id from clinic_slot where hospital = ?", String.class, HOSPITAL);
        if (!there.isEmpty()) {
            return;
        }
        for (var kind : List.of("GENERAL", "DIALYSIS")) {
            database.update(
                    "insert into clinic_department (hospital, code, name, kind) values (?, ?, ?, ?)",
                    HOSPITAL,
                    kind,
                    kind,
                    kind);
            database.update(
                    "insert into clinic_session (id, hospital, department, starts_at, ends_at) values (?, ?, ?, ?, ?)",
                    "check-" + kind,
                    HOSPITAL,
                    kind,
                    "2026-10-08 00:00:00",
                    "2026-10-08 04:00:00");
            database.update(
                    "insert into clinic_slot (id, session_id, hospital, department, starts_at, ends_at, status)"
                            + " values (?, ?, ?, ?, ?, ?, 'BUSY')",
                    "slot-" + kind,
                    "check-" + kind,
                    HOSPITAL,
                    kind,
                    "2026-10-08 01:00:00",
                    "2026-10-08 01:15:00");
        }
    }

    @Test
    void theStoryOfTheBlockedPatientComesOutToTheSecond() {
        var late = patient("late", "2026-10-06T08:30");
        var exact = patient("exact", "2026-10-06T09:00:00");
        var second = patient("second", "2026-10-06T08:59:59");

        assertThat(checks.check(booking("late", late, "GENERAL")).eligible()).isFalse();
        assertThat(checks.check(booking("exact", exact, "GENERAL")).eligible()).isTrue();
        assertThat(checks.check(booking("second", second, "GENERAL")).eligible())
                .isFalse();
        assertThat(checks.check(booking("late-d", late, "DIALYSIS")).eligible()).isTrue();
        var kept = database.queryForList(
                "select rule_id, eligible, rule_pack from eligibility_check where appointment in (?, ?) order by id",
                "late",
                "late-d");
        assertThat(kept).extracting(row -> row.get("rule_id")).containsExactly("NAT-48H", "EXEMPT");
        assertThat(kept).extracting(row -> row.get("eligible")).containsExactly(false, true);
    }

    @Test
    void twelveHundredAtOnceAreAnsweredInTheirOrder() {
        var good = patient("good", "2026-10-07T09:00");
        var none = patient("none", null);
        var bookings = new ArrayList<Appointment>();
        for (int i = 0; i < 1200; i++) {
            bookings.add(booking("many-" + i, i % 3 == 0 ? none : good, i % 5 == 0 ? "DIALYSIS" : "GENERAL"));
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

    private static Appointment booking(String id, String patientRef, String kind) {
        Instant start = Story.time("2026-10-08T09:00");
        return new Appointment(
                id,
                null,
                patientRef,
                HOSPITAL,
                "slot-" + kind,
                start,
                start.plus(Duration.ofMinutes(15)),
                AppointmentStatus.BOOKED,
                null,
                null,
                null,
                0);
    }
}
