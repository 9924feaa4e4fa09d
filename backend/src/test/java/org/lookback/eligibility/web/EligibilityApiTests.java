package org.lookback.eligibility.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.lookback.eligibility.Evidences;
import org.lookback.patient.PatientForm;
import org.lookback.patient.Patients;
import org.lookback.patient.PatientsInCare;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;

/** Rules are for everybody; results go in at the hospital's desk and never come out here. */
@ProcessTest
class EligibilityApiTests {

    private static final String NURSE = "bai.hosp1.nurse";

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private Story story;

    @Autowired
    private Patients patients;

    @Autowired
    private Evidences evidences;

    @Autowired
    private PatientsInCare inCare;

    @BeforeEach
    void door() {
        story.at("2026-10-08T08:50");
    }

    @Test
    void everybodyReadsTheRulesOfADay() {
        var all = get("he.health.handler", "/api/eligibility/rules?day=2026-10-08")
                .getBody();
        assertThat(all.path("total").asInt()).isEqualTo(6);
        assertThat(all.path("items").path(0).path("sentence").asText()).isEqualTo("到就诊时，核酸检测结果为阴性，从报告时间起不超过 48 小时。");
        var fever = get(NURSE, "/api/eligibility/rules?kind=FEVER").getBody();
        assertThat(fever.path("items").path(0).path("asked").asBoolean()).isFalse();
        assertThat(fever.path("day").asText()).isEqualTo("2026-10-08");

        refused(get(NURSE, "/api/eligibility/rules?kind=DENTIST"), 400, "DEPARTMENT_KIND_UNKNOWN");
        refused(get(NURSE, "/api/eligibility/rules?day=1026-10-08"), 400, "DAY_OUT_OF_RANGE");
        assertThat(get(NURSE, "/api/eligibility/rules?day=tomorrow")
                        .getStatusCode()
                        .value())
                .isEqualTo(400);
    }

    @Test
    void theNurseAtTheDoorTypesAResultInAndNobodyElsewhereCan() {
        var ref = patients.keep(
                "urn:hosp-1:mrn-of-door", "1", new PatientForm("夏侯惇", null, null, null, null, null, null), NURSE);
        inCare.treatedAt("hosp-1", ref);

        assertThat(evidence(NURSE, ref, Map.of()).getStatusCode().value()).isEqualTo(201);
        assertThat(evidences.of(ref)).hasSize(1);
        refused(evidence("meng.hosp2.handler", ref, Map.of()), 404, "PATIENT_NOT_FOUND");
        refused(evidence("qin.supervisor1", ref, Map.of()), 404, "PATIENT_NOT_FOUND");
        refused(evidence(NURSE, ref, Map.of("reportedAt", "2026-10-08T08:50:01+08:00")), 400, "EVIDENCE_IN_FUTURE");
        refused(evidence(NURSE, ref, Map.of("reportedAt", "2026-10-07T05:59:59+08:00")), 400, "EVIDENCE_TIMES");
        refused(evidence(NURSE, ref, Map.of("type", "HOROSCOPE")), 400, "EVIDENCE_TYPE_UNKNOWN");
        refused(evidence(NURSE, ref, Map.of("result", "FINE")), 400, "EVIDENCE_RESULT_UNKNOWN");
        refused(evidence(NURSE, ref, Map.of("reportedAt", "")), 400, "EVIDENCE_TIMES");
        refused(evidence(NURSE, ref, Map.of("source", "长".repeat(101))), 400, "TEXT_TOO_LONG");
        assertThat(evidence(NURSE, ref, Map.of("sampledAt", "yesterday"))
                        .getStatusCode()
                        .value())
                .isEqualTo(400);
        assertThat(get(NURSE, "/api/eligibility/evidence").getStatusCode().value())
                .isIn(404, 405);
        assertThat(evidences.of(ref)).hasSize(1);
    }

    private ResponseEntity<JsonNode> evidence(String person, String ref, Map<String, String> changed) {
        var body = new HashMap<>(Map.of(
                "patientRef", ref,
                "type", "NAT",
                "result", "NEGATIVE",
                "sampledAt", "2026-10-07T06:00:00+08:00",
                "reportedAt", "2026-10-07T15:00:00+08:00"));
        body.putAll(changed);
        return http.withBasicAuth(person, "lookback").postForEntity("/api/eligibility/evidence", body, JsonNode.class);
    }

    private ResponseEntity<JsonNode> get(String person, String path) {
        return http.withBasicAuth(person, "lookback").getForEntity(path, JsonNode.class);
    }

    private static void refused(ResponseEntity<JsonNode> answer, int status, String code) {
        assertThat(answer.getBody().path("code").asText())
                .as("%s", answer.getBody())
                .isEqualTo(code);
        assertThat(answer.getStatusCode().value()).isEqualTo(status);
    }
}
