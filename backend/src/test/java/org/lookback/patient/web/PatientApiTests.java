package org.lookback.patient.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.lookback.patient.PatientForm;
import org.lookback.patient.Patients;
import org.lookback.patient.PatientsInCare;
import org.lookback.privacy.LogTraces;
import org.lookback.privacy.PersonalTraces;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;

/** A patient in the open is for the hospital that treats her, for a reason, ten minutes, and on record. */
@ProcessTest
class PatientApiTests {

    private static final String DESK = "shao.hosp1.handler";
    private static final String NURSE = "bai.hosp1.nurse";
    private static final String OTHER_HOSPITAL = "meng.hosp2.handler";
    private static final String COMMISSION = "he.health.handler";
    private static final String SUPERVISOR = "qin.supervisor1";
    private static final String AUDITOR = "bai.legal";
    private static final String NAME = "纳兰𠮷容若";
    private static final String ID = "110107195511031289";
    private static final String PHONE = "13811113501";

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private Story story;

    @Autowired
    private Patients patients;

    @Autowired
    private PatientsInCare inCare;

    @Autowired
    private JdbcTemplate database;

    @BeforeEach
    void evening() {
        story.at("2026-10-07T18:10");
    }

    @Test
    void herHospitalLooksWithAReasonOthersAreRefusedAndNothingIsLeftInTheClear() {
        try (var log = new LogTraces()) {
            var ref = patients.keep(
                    "urn:hosp-1:mrn-of-api-tests",
                    ID,
                    new PatientForm(NAME, ID, PHONE, LocalDate.parse("1955-11-03"), "纳兰性德", "丈夫", "13811113502"),
                    DESK);
            inCare.treatedAt("hosp-1", ref);

            refused(unmask(DESK, ref, " "), 400, "REASON_REQUIRED");
            var open = unmask(DESK, ref, "电话通知" + NAME + PHONE + "改约");
            assertThat(open.getHeaders().getCacheControl()).contains("no-store");
            assertThat(open.getBody().path("name").asText()).isEqualTo(NAME);
            assertThat(open.getBody().path("idNumber").asText()).isEqualTo(ID);
            assertThat(open.getBody().path("contactPhone").asText()).isEqualTo("13811113502");
            assertThat(open.getBody().path("validUntil").asText()).isEqualTo("2026-10-07T18:20:00+08:00");
            assertThat(unmask(NURSE, ref, "分诊台核对身份").getStatusCode().value()).isEqualTo(200);

            for (var other : List.of(OTHER_HOSPITAL, COMMISSION, SUPERVISOR, "admin")) {
                refused(unmask(other, ref, "想看看" + NAME), 403, "UNMASK_NOT_ALLOWED");
                refused(get(other, "/api/patients/" + ref), 404, "PATIENT_NOT_FOUND");
            }
            refused(unmask(DESK, "P-2222222222", "电话通知改约"), 403, "UNMASK_NOT_ALLOWED");
            refused(unmask(DESK, "P-".repeat(60), "电话通知改约"), 404, "PATIENT_NOT_FOUND");
            assertThat(get(DESK, "/api/patients/" + ref).getBody().path("name").asText())
                    .isEqualTo("纳*");

            var reads = get(AUDITOR, "/api/privacy/reads?record=" + ref).getBody();
            assertThat(reads.path("items"))
                    .extracting(line -> line.path("what").asText())
                    .containsOnly("PATIENT_UNMASK", "PATIENT_UNMASK_REFUSED")
                    .hasSize(6);
            assertThat(reads.path("items"))
                    .extracting(line -> line.path("reason").asText())
                    .contains("电话通知纳*138****3501改约", "想看看纳*");

            var seen = new TreeSet<String>();
            var words = List.of(NAME, "纳兰性德", ID, PHONE, "13811113502", "1955-11-03");
            assertThat(new PersonalTraces(database).of(words, seen)).isEmpty();
            assertThat(seen).contains("patient", "patient_identifier", "personal_data_read");
            assertThat(log.of(words)).isEmpty();
        }
    }

    private ResponseEntity<JsonNode> unmask(String person, String ref, String reason) {
        return http.withBasicAuth(person, "lookback")
                .postForEntity("/api/patients/%s/unmask".formatted(ref), Map.of("reason", reason), JsonNode.class);
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
