package org.lookback.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.lookback.outpatient.ExternalId;
import org.lookback.patient.PatientForm;
import org.lookback.patient.Patients;
import org.lookback.patient.PatientsInCare;
import org.lookback.refusal.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Results in the running application: once each, sealed, gone when nobody needs them. */
@ProcessTest
class EvidencesTests {

    private static final String BY = "bai.hosp1.nurse";

    @Autowired
    private Evidences evidences;

    @Autowired
    private Patients patients;

    @Autowired
    private PatientsInCare inCare;

    @Autowired
    private EvidenceDeletion deletion;

    @Autowired
    private Story story;

    @Autowired
    private JdbcTemplate database;

    @Test
    void theSameMessageTwiceIsOneResultAndForSomebodyElseItIsRefused() {
        story.at("2026-10-06T10:00");
        var one = patient("1");
        var id = new ExternalId("urn:lab-1", "obs-1");

        assertThat(evidences.record(id, negative(one, "2026-10-06T08:30"), BY)).isTrue();
        assertThat(evidences.record(id, negative(one, "2026-10-06T08:30"), BY)).isFalse();
        assertThat(refused(id, negative(patient("2"), "2026-10-06T08:30"))).isEqualTo("OTHER_PATIENT");
        assertThat(refused(id, negative("P-2222222222", "2026-10-06T08:30"))).isEqualTo("PATIENT_NOT_FOUND");
        assertThat(refused(null, negative(one, "2026-10-06T10:00:01"))).isEqualTo("EVIDENCE_IN_FUTURE");
        assertThat(evidences.of(one)).containsExactly(negative(one, "2026-10-06T08:30"));
        var rows = database.queryForList("select * from eligibility_evidence where patient_ref = ?", one)
                .toString();
        assertThat(rows).contains(one).doesNotContain("NEGATIVE", "NAT", "obs-1", "2026-10-06T00:30", "核酸检测点");
    }

    @Test
    void twoAtOnceMakeOneResult() throws Exception {
        story.at("2026-10-06T10:00");
        var ref = patient("3");
        var id = new ExternalId("urn:lab-1", "obs-3");
        Callable<Boolean> push = () -> evidences.record(id, negative(ref, "2026-10-06T08:30"), BY);
        var threads = Executors.newFixedThreadPool(4);
        try {
            var first = 0;
            for (var answer : threads.invokeAll(List.of(push, push, push, push))) {
                first += answer.get() ? 1 : 0;
            }
            assertThat(first).isEqualTo(1);
        } catch (ExecutionException failed) {
            throw new AssertionError(failed);
        } finally {
            threads.shutdownNow();
        }
        assertThat(evidences.of(ref)).hasSize(1);
    }

    @Test
    void resultsGoThirtyDaysAfterTheirCaseWasClosedAndTheRunIsOnRecordWithoutNames() {
        story.at("2026-03-02T10:00");
        var closed = patient("4");
        var open = patient("5");
        var never = patient("6");
        Stream.of(closed, open, never).forEach(ref -> evidences.record(null, negative(ref, "2026-03-02T08:30"), BY));
        inCare.closed(closed, Story.time("2026-03-20T12:00"));
        inCare.closed(open, Story.time("2026-03-20T12:00"));
        inCare.open(open);

        story.at("2026-04-03T08:29");
        deletion.run();
        assertThat(evidences.of(never)).hasSize(1);
        story.at("2026-04-03T08:30");
        deletion.run();
        assertThat(evidences.of(never)).as("lapsed 48 h after the report").isEmpty();
        assertThat(evidences.of(closed)).hasSize(1);

        story.at("2026-04-19T12:00");
        assertThat(deletion.run()).isPositive();
        assertThat(evidences.of(closed)).isEmpty();
        assertThat(evidences.of(open)).as("another case of hers is open").hasSize(1);
        var run = deletion.latest(1).get(0);
        assertThat(run.startedAt()).isEqualTo(Story.time("2026-04-19T12:00"));
        assertThat(run.finishedAt()).isNotNull();
        assertThat(run.deleted()).isPositive();
        assertThat(run.lookedAt()).isGreaterThan(run.deleted());
        assertThat(Duration.between(run.startedAt(), run.finishedAt())).isLessThan(Duration.ofMinutes(1));
    }

    private String patient(String number) {
        var form = new PatientForm("闻人牧", null, null, null, null, null, null);
        return patients.keep("urn:hosp-1:mrn-of-evidences", number, form, BY);
    }

    private String refused(ExternalId id, Evidence evidence) {
        return catchThrowableOfType(Refusal.class, () -> evidences.record(id, evidence, BY))
                .code();
    }

    private static Evidence negative(String ref, String reported) {
        var at = Story.time(reported);
        return new Evidence(ref, "NAT", TestResult.NEGATIVE, at.minus(Duration.ofHours(11)), at, "核酸检测点");
    }
}
