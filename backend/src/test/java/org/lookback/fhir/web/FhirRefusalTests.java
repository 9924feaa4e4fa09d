package org.lookback.fhir.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lookback.fhir.web.HospitalSystem.bundle;
import static org.lookback.fhir.web.HospitalSystem.date;
import static org.lookback.fhir.web.HospitalSystem.entry;
import static org.lookback.fhir.web.HospitalSystem.json;
import static org.lookback.fhir.web.HospitalSystem.outcome;

import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Appointment.AppointmentStatus;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.lookback.outpatient.Bookings;
import org.lookback.outpatient.ClinicDepartment;
import org.lookback.outpatient.ClinicRegister;
import org.lookback.outpatient.DepartmentKind;
import org.lookback.outpatient.ExternalId;
import org.lookback.patient.Patients;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a hospital's system sends wrongly is refused by name, in FHIR's own words, and nothing stays half done. */
@ProcessTest
class FhirRefusalTests {

    private static final String NEGATIVE = "260385009";

    @Autowired
    private Bookings bookings;

    @Autowired
    private Patients patients;

    @Autowired
    private ClinicRegister register;

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private Story story;

    @LocalServerPort
    private int port;

    @BeforeEach
    void clinic() {
        story.at("2026-10-06T12:00");
        register.put(new ClinicDepartment("hosp-1", "57", "免疫门诊", DepartmentKind.GENERAL));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "app-1, '\"actor\":{\"reference\":\"Patient/P-1\"},', ''",
        "app-2, '\"end\":\"2026-10-08T09:15:00+08:00\",', ''",
        "app-3, '\"start\":\"2026-10-08T09:00:00+08:00\",\"end\":\"2026-10-08T09:15:00+08:00\",', ''",
        "app-4, '\"status\":\"booked\",', '\"status\":\"booked\",\"cancelationReason\":{\"text\":\"x\"},'",
        "NOT_R4, '\"status\":\"booked\"', '\"status\":\"vielleicht\"'",
        "NOT_R4, '\"status\":\"booked\"', '\"status\":\"booked\",\"stranger\":1'",
    })
    void whatR4DoesNotAllowIsRefusedByTheNameOfTheRule(String rule, String from, String to) throws Exception {
        var sound =
                "{\"resourceType\":\"Appointment\",\"identifier\":[{\"system\":\"http://r4.example.org\",\"value\":\"1\"}],"
                        + "\"status\":\"booked\",\"start\":\"2026-10-08T09:00:00+08:00\",\"end\":\"2026-10-08T09:15:00+08:00\","
                        + "\"slot\":[{\"reference\":\"Slot/1\"}],"
                        + "\"participant\":[{\"actor\":{\"reference\":\"Patient/P-1\"},\"status\":\"accepted\"}]}";
        assertThat(sound).contains(from);
        var answer = hospital("r4").post("Appointment", sound.replace(from, to));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(outcome(answer.body()).getIssue()).anySatisfy(issue -> {
            assertThat(issue.getDetails().getCodingFirstRep().getCode()).isEqualTo(rule);
            assertThat(issue.getDiagnostics()).contains("没有接收");
        });
    }

    @Test
    void aBookingThatCannotBeIsRefused() throws Exception {
        var his = listed("wrong", 2);
        var patient = new Reference("Patient?identifier=%s|%s".formatted(his.system("patient"), "0"));
        var slot = new Reference("Slot?identifier=%s|%s".formatted(his.system("slot"), "0"));
        refused(
                his.post("Appointment", json(his.appointment("X1", patient, slot, "2026-10-08T09:00"))),
                409,
                "SLOT_TAKEN");
        refused(
                his.post("Appointment", json(his.appointment("X2", patient, slot, "2026-10-08T09:15"))),
                400,
                "APPOINTMENT_TIME");
        refused(
                his.post(
                        "Appointment",
                        json(his.appointment("X3", new Reference("Patient/P-none"), slot, "2026-10-08T09:00"))),
                404,
                "PATIENT_NOT_FOUND");
        refused(
                his.post(
                        "Appointment",
                        json(his.appointment("X4", patient, new Reference("Slot/none"), "2026-10-08T09:00"))),
                404,
                "SLOT_NOT_FOUND");
        refused(
                his.post(
                        "Appointment",
                        json(his.appointment(
                                "X5",
                                new Reference("urn:uuid:00000000-0000-4000-8000-000000000099"),
                                slot,
                                "2026-10-08T09:00"))),
                400,
                "REFERENCE_UNKNOWN");
        refused(
                his.post(
                        "Appointment",
                        json(his.appointment(
                                "0",
                                new Reference("Patient?identifier=%s|1".formatted(his.system("patient"))),
                                slot,
                                "2026-10-08T09:00"))),
                409,
                "OTHER_PATIENT");
        var cancelled = his.appointment("0", patient, slot, "2026-10-08T09:00").setStatus(AppointmentStatus.CANCELLED);
        refused(his.post("Appointment", json(cancelled)), 400, "CANCEL_REASON_REQUIRED");
        refused(
                his.post(
                        "Appointment",
                        json(his.appointment("X6", patient, slot, "2026-10-08T09:00")
                                .setStatus(AppointmentStatus.FULFILLED))),
                400,
                "NEW_BOOKING_STATUS");
        story.at("2026-10-08T10:00");
        his.post(
                "Appointment",
                json(HospitalSystem.cancelled(his.appointment("0", patient, slot, "2026-10-08T09:00"), "pat")));
        refused(
                his.post("Appointment", json(his.appointment("X7", patient, slot, "2026-10-08T09:00"))),
                400,
                "SLOT_IN_PAST");
        refused(
                his.post("Appointment", json(his.appointment("0", patient, slot, "2026-10-08T09:00"))),
                409,
                "STATUS_BEHIND");
    }

    @Test
    void patientsAndResultsThatCannotBeAreRefused() throws Exception {
        var his = listed("results", 2);
        var patient = new Reference("Patient?identifier=%s|%s".formatted(his.system("patient"), "0"));
        refused(
                his.post("Patient", json(his.patient("U").setBirthDate(date("2027-10-06T00:00")))),
                400,
                "BIRTH_DATE_INVALID");
        refused(his.post("Patient", json(his.patient("11010119900307123X"))), 400, "NUMBER_IS_ID_NUMBER");
        refused(
                his.post(
                        "Observation",
                        json(his.result("R1", patient, "2026-10-06T13:00", "2026-10-06T14:00", NEGATIVE))),
                400,
                "EVIDENCE_IN_FUTURE");
        var sound = his.result("R2", patient, "2026-10-05T21:30", "2026-10-06T08:30", NEGATIVE);
        assertThat(his.post("Observation", json(sound)).statusCode()).isEqualTo(201);
        assertThat(his.post("Observation", json(sound)).statusCode()).isEqualTo(200);
        sound.setSubject(new Reference("Patient?identifier=%s|%s".formatted(his.system("patient"), "1")));
        refused(his.post("Observation", json(sound)), 409, "OTHER_PATIENT");
        var odd = his.result("R3", patient, "2026-10-05T21:30", "2026-10-06T08:30", NEGATIVE);
        odd.getCode().getCodingFirstRep().setCode("718-7");
        refused(his.post("Observation", json(odd)), 400, "EVIDENCE_TYPE_UNKNOWN");
    }

    @Test
    void aTransactionIsKeptWholeOrNotAtAllAndABatchEntryByEntry() throws Exception {
        var his = hospital("whole");
        var bad = his.appointment("B", new Reference("Patient/P-none"), entry(2), "2026-10-08T09:00");
        var list = bundle(
                BundleType.TRANSACTION,
                his.patient("W"),
                his.schedule("W", "57"),
                his.slot("W", entry(1), "2026-10-08T09:00"),
                bad);
        var answer = his.post("", json(list));
        refused(answer, 404, "PATIENT_NOT_FOUND");
        assertThat(outcome(answer.body()).getIssueFirstRep().getExpression())
                .first()
                .asString()
                .contains("entry[3]");
        assertThat(patients.find(his.system("patient"), "W")).isEmpty();

        bad.setEnd(null);
        var batch = (Bundle) HospitalSystem.R4
                .newJsonParser()
                .parseResource(
                        his.post("", json(list.setType(BundleType.BATCH))).body());
        assertThat(batch.getEntry())
                .extracting(one -> one.getResponse().getStatus().substring(0, 3))
                .containsExactly("201", "201", "201", "422");
        assertThat(((OperationOutcome) batch.getEntry().get(3).getResponse().getOutcome())
                        .getIssueFirstRep()
                        .getDiagnostics())
                .contains("app-2");
        assertThat(patients.find(his.system("patient"), "W")).isPresent();
    }

    @Test
    void theSameMessageTwiceAtTheSameMomentIsKeptOnce() throws Exception {
        var his = listed("parallel", 1);
        var text = json(bundle(
                BundleType.TRANSACTION,
                his.patient("N"),
                his.schedule("N", "57"),
                his.slot("N", entry(1), "2026-10-09T09:00"),
                his.appointment("N", entry(0), entry(2), "2026-10-09T09:00")));
        var answers =
                IntStream.range(0, 6)
                        .mapToObj(no -> CompletableFuture.supplyAsync(() -> post(his, text)))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();
        assertThat(answers)
                .allSatisfy(one -> assertThat(one.statusCode()).as(one.body()).isEqualTo(200));
        assertThat(bookings.find(new ExternalId(his.system("appointment"), "N")))
                .isPresent();
        assertThat(answers.stream()
                        .filter(one -> one.body().contains("\"201 Created\""))
                        .count())
                .isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "application/fhir+json, '{\"resourceType\":\"Patient\"', 400, MALFORMED",
        "application/fhir+json, '[]', 400, MALFORMED",
        "application/fhir+xml, '<Patient xmlns=\"http://hl7.org/fhir\"><active', 400, MALFORMED",
        "text/plain, 'Guten Tag', 415, CONTENT_TYPE",
        "application/fhir+json, '{\"resourceType\":\"Practitioner\"}', 400, FHIR_REQUEST",
    })
    void whatCannotBeReadIsRefused(String type, String body, int status, String code) throws Exception {
        refused(hospital("broken").send("POST", "Patient", type, BodyPublishers.ofString(body)), status, code);
        assertThat(hospital("broken")
                        .send("DELETE", "Patient/P-1", type, BodyPublishers.noBody())
                        .statusCode())
                .isBetween(400, 405);
    }

    @Test
    void fiftyMegabytesAreRefusedWhileReading() throws Exception {
        var his = hospital("large");
        refused(his.post("", "{\"a\":\"" + "x".repeat(50_000_000)), 413, "MESSAGE_TOO_LARGE");
        var endless = BodyPublishers.ofInputStream(() -> new InputStream() {
            private int left = 50_000_000;

            @Override
            public int read() {
                return left-- > 0 ? ' ' : -1;
            }
        });
        refused(his.send("POST", "", "application/fhir+json", endless), 413, "MESSAGE_TOO_LARGE");
    }

    @Test
    void aHospitalSeesAndChangesOnlyItsOwn() throws Exception {
        var own = listed("mine", 1);
        var id = bookings.find(new ExternalId(own.system("appointment"), "0"))
                .orElseThrow()
                .id();
        var other = new HospitalSystem(port, "fhir.hosp2", "other");
        refused(
                other.send("GET", "Appointment/" + id, "application/fhir+json", BodyPublishers.noBody()),
                404,
                "APPOINTMENT_NOT_FOUND");
        refused(other.post("Patient", json(own.patient("0"))), 403, "NUMBER_SYSTEM_TAKEN");
        var ours = bookings.get(id);
        var stolen = new Appointment();
        stolen.setId(id);
        stolen.setStatus(AppointmentStatus.ARRIVED)
                .setStart(date("2026-10-08T09:00"))
                .setEnd(date("2026-10-08T09:15"));
        stolen.addParticipant()
                .setActor(new Reference("Patient/" + ours.patientRef()))
                .setStatus(Appointment.ParticipationStatus.ACCEPTED);
        refused(
                other.send("PUT", "Appointment/" + id, "application/fhir+json", BodyPublishers.ofString(json(stolen))),
                403,
                "NOT_THIS_HOSPITAL");

        var nobody = http.getForEntity("/fhir/Appointment", String.class);
        assertThat(nobody.getStatusCode().value()).isEqualTo(401);
        assertThat(outcome(nobody.getBody()).getIssueFirstRep().getCode()).isEqualTo(OperationOutcome.IssueType.LOGIN);
        assertThat(nobody.getHeaders().containsKey("Set-Cookie")).isFalse();
        var desk = http.withBasicAuth("shao.hosp1.handler", "lookback").getForEntity("/fhir/Appointment", String.class);
        assertThat(desk.getStatusCode().value()).isEqualTo(403);
        assertThat(outcome(desk.getBody()).getIssueFirstRep().getDiagnostics()).contains("hospital-program");
    }

    /** Patients, slots and bookings numbered from 0. */
    private HospitalSystem listed(String test, int size) {
        var his = hospital(test);
        his.sendBundle(bundle(
                BundleType.TRANSACTION, his.schedule("S", "57"), his.slot("free", entry(0), "2026-10-08T11:00")));
        for (int no = 0; no < size; no++) {
            var at = "2026-10-08T09:%02d".formatted(no * 15);
            his.sendBundle(bundle(
                    BundleType.TRANSACTION,
                    his.patient(String.valueOf(no)),
                    his.schedule("S" + no, "57"),
                    his.slot(String.valueOf(no), entry(1), at),
                    his.appointment(String.valueOf(no), entry(0), entry(2), at)));
        }
        return his;
    }

    private static HttpResponse<String> post(HospitalSystem his, String text) {
        try {
            return his.post("", text);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void refused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        var issue = outcome(answer.body()).getIssueFirstRep();
        assertThat(issue.getDetails().getCodingFirstRep().getCode())
                .as(answer.body())
                .isEqualTo(code);
        assertThat(issue.getDiagnostics()).matches("(?s).*\\p{IsHan}.*");
    }

    private HospitalSystem hospital(String test) {
        return new HospitalSystem(port, "fhir.hosp1", test);
    }
}
