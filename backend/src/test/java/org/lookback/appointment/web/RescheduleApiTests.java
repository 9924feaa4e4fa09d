package org.lookback.appointment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lookback.appointment.BlockedPatients.DESK;
import static org.lookback.appointment.BlockedPatients.NURSE;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.appointment.BlockedPatients;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;

/** What is read of a patient's case: her hospital everything, the health centre what it needs, the district counts. */
@ProcessTest
class RescheduleApiTests {

    private static final String CASES = "/api/appointments/cases";

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private BlockedPatients patients;

    @Test
    void theDeskSeesTheCaseMaskedWithBookingPromiseAndTriage() {
        var blocked = patients.choosing();
        var page = get(DESK, CASES + "/" + blocked.number()).getBody();
        assertThat(page.path("stateName").asText()).isEqualTo("已联系，待选择");
        assertThat(page.path("patient").path("name").asText()).isEqualTo("王*");
        assertThat(page.path("booking").path("department").asText()).startsWith("科室t-blk");
        assertThat(page.path("booking").path("exemptionName").asText()).isEqualTo("没有有效检测结果");
        assertThat(page.path("promise").path("step").asText()).isEqualTo("选定办法");
        assertThat(page.path("clinical").path("note").asText()).isEqualTo("体温正常");
        assertThat(page.path("evidenceNeeded").asText()).contains("小时内的核酸检测阴性结果");
        assertThat(page.path("noShowCount").asInt()).isZero();
        assertThat(page.toString()).doesNotContain("王小满").doesNotContain(blocked.phone());

        var offers =
                get(DESK, CASES + "/" + blocked.number() + "/offers").getBody().path("items");
        assertThat(offers).hasSize(3);
        assertThat(offers.get(0).path("doctor").asText()).startsWith("医生d-blk");
        assertThat(get(NURSE, CASES + "/" + blocked.number() + "/offers?session=true")
                        .getBody()
                        .path("total")
                        .asInt())
                .isEqualTo(3);
    }

    @Test
    void theHealthCentreSeesThePatientMaskedAndNoTriageAndAnotherHospitalNothing() {
        var blocked = patients.choosing();
        refused(get("long.chc1.handler", CASES + "/" + blocked.number()), 404, "CASE_NOT_FOUND");
        patients.choose(blocked, "{\"option\":\"LONG_RX\",\"centre\":\"chc-1\",\"contracted\":true,\"stable\":true}");
        var page = get("long.chc1.handler", CASES + "/" + blocked.number()).getBody();
        assertThat(page.path("patient").path("name").asText()).isEqualTo("王*");
        assertThat(page.path("clinical").isNull()).isTrue();
        assertThat(page.path("booking").path("department").isNull()).isTrue();
        assertThat(page.path("eligibility").isNull()).isTrue();
        refused(get("long.chc1.handler", CASES + "/" + blocked.number() + "/offers"), 403, "NOT_YOUR_UNIT");
        refused(get("duan.chc2.handler", CASES + "/" + blocked.number()), 404, "CASE_NOT_FOUND");
        refused(get("meng.hosp2.handler", CASES + "/" + blocked.number()), 404, "CASE_NOT_FOUND");
    }

    private ResponseEntity<JsonNode> get(String by, String address) {
        return http.withBasicAuth(by, "lookback").getForEntity(address, JsonNode.class);
    }

    private static void refused(ResponseEntity<JsonNode> answer, int status, String code) {
        assertThat(answer.getBody().path("code").asText()).isEqualTo(code);
        assertThat(answer.getStatusCode().value()).isEqualTo(status);
    }
}
