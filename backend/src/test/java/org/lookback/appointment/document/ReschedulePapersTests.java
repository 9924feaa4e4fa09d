package org.lookback.appointment.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lookback.appointment.BlockedPatients.DESK;
import static org.lookback.appointment.BlockedPatients.PHARMACIST;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.appointment.BlockedPatients;
import org.lookback.casefile.CaseNumber;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;

/** The letter and the authorisation, as the hospital prints them. */
@ProcessTest
class ReschedulePapersTests {

    private static final String LETTER = "reschedule-notice";
    private static final String AUTHORISATION = "proxy-authorisation";

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private BlockedPatients patients;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void theLetterSaysItIsNoNoShowAndNamesNeitherPatientNorDepartment() throws IOException {
        var blocked = patients.choosing();
        patients.choose(
                blocked,
                "{\"option\":\"REBOOK\",\"slot\":\"%s\"}"
                        .formatted(blocked.slots().get(2).id()));
        var text = printed(DESK, blocked.number(), LETTER);
        assertThat(text)
                .contains("王*", "本次不计入违约名单", "已为您留号", "阴性结果", "示范区第一社区卫生服务中心", "010-60003101")
                .doesNotContain("王小满", "科室t-blk", "体温");
    }

    @Test
    void thePharmacistPrintsTheAuthorisationWithNamesInTheOpenAndTheLookIsOnRecord() throws IOException {
        var blocked = patients.withProxy();
        var text = printed(PHARMACIST, blocked.number(), AUTHORISATION);
        assertThat(text).contains("王小满", "王小雨", "女儿", "990***********006X").doesNotContain("99010119900101006X");
        assertThat(jdbc.queryForObject(
                        "select count(*) from personal_data_read where who = ? and what = 'PATIENT_UNMASK' and record_id = ?",
                        Integer.class,
                        PHARMACIST,
                        blocked.booking().patientRef()))
                .isEqualTo(1);
    }

    @Test
    void nobodyElsePrintsThemAndNotBeforeARelativeIsToCollect() {
        var blocked = patients.choosing();
        assertThat(code(print(DESK, blocked.number(), AUTHORISATION))).isEqualTo("PAPER_NOT_NOW");
        assertThat(code(print("qin.supervisor1", blocked.number(), LETTER))).isEqualTo("NOT_YOUR_UNIT");
        patients.choose(blocked, "{\"option\":\"LONG_RX\",\"centre\":\"chc-1\",\"contracted\":true,\"stable\":true}");
        assertThat(code(print("long.chc1.handler", blocked.number(), LETTER))).isEqualTo("NOT_YOUR_UNIT");
    }

    private String printed(String by, CaseNumber number, String kind) throws IOException {
        var made = print(by, number, kind);
        assertThat(made.getStatusCode().value()).as("%s", made.getBody()).isEqualTo(201);
        var id = made.getBody().path("id").asText();
        var file = http.withBasicAuth(by, "lookback").getForObject("/api/documents/" + id, byte[].class);
        try (var text = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file)))) {
            return text.getText();
        }
    }

    private ResponseEntity<JsonNode> print(String by, CaseNumber number, String kind) {
        return http.withBasicAuth(by, "lookback")
                .postForEntity("/api/cases/%s/documents/%s".formatted(number, kind), Map.of(), JsonNode.class);
    }

    private static String code(ResponseEntity<JsonNode> answer) {
        return answer.getBody().path("code").asText();
    }
}
