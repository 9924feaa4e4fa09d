package org.lookback.outpatient.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.lookback.patient.PatientForm;
import org.lookback.patient.Patients;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;

/** The register over REST: a hospital's own people bring in files, book and cancel; nobody else does. */
@ProcessTest
class OutpatientApiTests {

    private static final String API = "/api/outpatient";
    private static final String DESK = "shao.hosp1.handler";
    private static final String REVIEWER = "kang.hosp1.reviewer";
    private static final String OTHER = "meng.hosp2.handler";
    private static final String HEADING = "id,department,doctor,starts_at,ends_at,minutes,slots\n";

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private Story story;

    @Autowired
    private Patients patients;

    @BeforeEach
    void aDay() {
        story.at("2031-05-05T10:00");
        take("departments", "code,name,kind\nt-api,心内科,普通门诊\n");
        take("doctors", "code,name,department\nt-dr,温某某,t-api\n");
    }

    @Test
    void aHospitalBringsInItsClinicsOnceOrTwice() {
        var file = HEADING + "t-api-1,t-api,t-dr,2031-05-06 08:00,2031-05-06 09:00,15,\n";
        assertThat(take("sessions", file).getBody().path("lines").asInt()).isEqualTo(1);
        assertThat(take("sessions", file).getStatusCode().value()).isEqualTo(200);
        var sessions = get(DESK, "/sessions?hospital=hosp-1&day=2031-05-06");
        assertThat(sessions.path("items").get(0).path("free").asInt()).isEqualTo(4);
        assertThat(get(DESK, "/sessions/t-api-1/slots").path("items")).hasSize(4);
        assertThat(get(DESK, "/departments?hospital=hosp-1").path("items").findValuesAsText("code"))
                .contains("t-api", "cardiology", "dialysis");
        assertThat(get(DESK, "/doctors?hospital=hosp-1").path("items").findValuesAsText("code"))
                .contains("t-dr");
    }

    @Test
    void everyFaultIsNamedWithItsLineAndNothingIsTaken() {
        var answer = take(
                "sessions",
                HEADING
                        + "t-bad-1,t-api,t-dr,2031-05-07 08:00,2031-05-07 09:00,15,\n"
                        + "t-bad-2,t-none,,2031-05-07 08:00,2031-05-07 09:00,15,\n"
                        + "t-bad-3,t-api,,2031-05-07 09:00,2031-05-07 08:00,15,\n"
                        + "t-bad-4,t-api,,2031-05-04 08:00,2031-05-04 09:00,15,\n"
                        + "t-bad-5,t-api,,2031-05-07 08:00,2031-05-07 09:00,15,5\n"
                        + "t-bad-1,t-api,,2031-05-07 08:00,2031-05-07 09:00,15,\n"
                        + "t-bad-6,t-api,t-dr,2031-05-07 08:30,2031-05-07 09:30,15,\n");
        refused(answer, 400, "CLINIC_FILE_FAULTY");
        assertThat(answer.getBody().path("errors").toString())
                .contains("第 3 行：科室", "第 4 行：", "第 5 行：出诊时间已过", "第 6 行：有号的时间超出", "第 7 行：id", "第 8 行：医生");
        assertThat(get(DESK, "/sessions?hospital=hosp-1&day=2031-05-07")
                        .path("total")
                        .asInt())
                .isZero();
        refused(take("sessions", "a,b\n1,2\n"), 400, "CLINIC_FILE_UNREADABLE");
        refused(take("departments", "code,name,kind\nt-x,科室,门诊部\n"), 400, "CLINIC_FILE_FAULTY");
        refused(take("sessions", HEADING), 400, "CLINIC_FILE_LINES");
        refused(take(DESK, "sessions", HEADING), 403, "NOT_THIS_HOSPITAL");
        refused(answer(DESK, "/sessions?hospital=hosp-1&day=2031-05-07&limit=201"), 400, "LIMIT");
        refused(answer(DESK, "/sessions/t-none/slots"), 404, "SESSION_NOT_FOUND");
        assertThat(answer("fhir.hosp1", "/sessions?hospital=hosp-1&day=2031-05-07")
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
    }

    @Test
    void theDeskBooksAndOnlyTheHospitalSeesIt() {
        take("sessions", HEADING + "t-api-2,t-api,,2031-05-08 08:00,2031-05-08 09:00,15,\n");
        var order = Map.of("patientRef", patient("P-API-1"), "slot", "t-api-2-001");
        refused(post(OTHER, "/appointments", order), 403, "NOT_THIS_HOSPITAL");
        var booked = post(DESK, "/appointments", order);
        assertThat(booked.getStatusCode().value()).isEqualTo(201);
        var id = booked.getBody().path("id").asText();
        refused(post(DESK, "/appointments", order), 409, "SLOT_TAKEN");
        refused(post(DESK, "/appointments", Map.of("slot", "t-api-2-002")), 400, "PATIENT_MISSING");
        refused(
                post(DESK, "/appointments", Map.of("patientRef", "P-NOBODY", "slot", "t-api-2-002")),
                404,
                "PATIENT_NOT_FOUND");
        refused(answer(DESK, "/sessions?hospital=hosp-1&day=-999999999-01-01"), 400, "DAY");
        refused(post(OTHER, "/appointments/" + id + "/arrive", Map.of()), 404, "APPOINTMENT_NOT_FOUND");
        refused(post(DESK, "/appointments/" + id + "/no-show", Map.of()), 409, "NO_SHOW_TOO_EARLY");
        refused(post(DESK, "/appointments/" + id + "/arrive", Map.of()), 409, "VISIT_NOT_YET");
        refused(post(DESK, "/appointments/" + id + "/fulfil", Map.of()), 409, "VISIT_NOT_YET");
        story.at("2031-05-08T07:50");
        assertThat(post(DESK, "/appointments/" + id + "/arrive", Map.of())
                        .getBody()
                        .path("status")
                        .asText())
                .isEqualTo("ARRIVED");
        assertThat(post(DESK, "/appointments/" + id + "/fulfil", Map.of())
                        .getBody()
                        .path("statusName")
                        .asText())
                .isEqualTo("已就诊");
        var second = post(DESK, "/appointments", Map.of("patientRef", patient("P-API-2"), "slot", "t-api-2-002"));
        var other = second.getBody().path("id").asText();
        refused(post(DESK, "/appointments/" + other + "/cancel", Map.of("reason", "PROV")), 400, "CANCEL_REASON");
        assertThat(post(DESK, "/appointments/" + other + "/cancel", Map.of())
                        .getBody()
                        .path("cancelReason")
                        .asText())
                .isEqualTo("PAT");
    }

    @Test
    void theDeskCancelsASession() {
        take("sessions", HEADING + "t-api-3,t-api,,2031-05-09 08:00,2031-05-09 09:00,15,\n");
        post(DESK, "/appointments", Map.of("patientRef", patient("P-API-3"), "slot", "t-api-3-001"));
        refused(post(OTHER, "/sessions/t-api-3/cancel", Map.of("reason", "PROV")), 403, "NOT_THIS_HOSPITAL");
        refused(post(DESK, "/sessions/t-api-3/cancel", Map.of("reason", "PAT")), 400, "SESSION_CANCEL_REASON");
        var cancelled = post(DESK, "/sessions/t-api-3/cancel", Map.of("reason", "PROV"));
        assertThat(cancelled.getBody().path("appointments").asInt()).isEqualTo(1);
        assertThat(cancelled.getBody().path("session").path("cancelReason").asText())
                .isEqualTo("PROV");
        refused(
                post(DESK, "/appointments", Map.of("patientRef", patient("P-API-4"), "slot", "t-api-3-002")),
                409,
                "SLOT_TAKEN");
    }

    private JsonNode get(String person, String path) {
        return answer(person, path).getBody();
    }

    private ResponseEntity<JsonNode> answer(String person, String path) {
        return http.withBasicAuth(person, "lookback").getForEntity(API + path, JsonNode.class);
    }

    private ResponseEntity<JsonNode> post(String person, String path, Object body) {
        return http.withBasicAuth(person, "lookback").postForEntity(API + path, body, JsonNode.class);
    }

    private ResponseEntity<JsonNode> take(String kind, String file) {
        return take(REVIEWER, kind, file);
    }

    private ResponseEntity<JsonNode> take(String person, String kind, String file) {
        var form = new LinkedMultiValueMap<String, Object>();
        form.add("file", new ByteArrayResource(file.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return kind + ".csv";
            }
        });
        return post(person, "/" + kind + "?hospital=hosp-1", form);
    }

    private static void refused(ResponseEntity<JsonNode> answer, int status, String code) {
        assertThat(answer.getBody().path("code").asText()).as("%s", answer).isEqualTo(code);
        assertThat(answer.getStatusCode().value()).isEqualTo(status);
    }

    private String patient(String key) {
        return patients.keep(
                "urn:lookback:outpatient", key, new PatientForm("王小明", null, null, null, null, null, null), DESK);
    }
}
