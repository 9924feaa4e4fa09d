package org.lookback.appointment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lookback.appointment.BlockedPatients.DESK;
import static org.lookback.appointment.BlockedPatients.NURSE;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lookback.ProcessTest;
import org.lookback.appointment.BlockedPatients;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;

/** What is read of a patient's case: her hospital everything, the health centre what it needs, the district counts. */
@ProcessTest
class RescheduleApiTests {

    private static final String CASES = "/api/appointments/cases";
    private static final String SUPERVISOR = "qin.supervisor1";

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

    @ParameterizedTest
    @ValueSource(strings = {SUPERVISOR, "he.health.handler"})
    void theDistrictSeesCountsOnly(String reader) {
        var number = patients.choosing().number();
        refused(get(reader, CASES + "/" + number), 403, "COUNTS_ONLY");
        refused(get(reader, CASES), 403, "COUNTS_ONLY");
        refused(get(reader, CASES + "/" + number + "/offers"), 403, "COUNTS_ONLY");
        refused(get(reader, "/api/appointments/bookings"), 403, "COUNTS_ONLY");
    }

    @Test
    void anOverseerOpensTheFileAndFindsStateButNeitherTimelineNorPseudonymNorPapers() {
        var number = patients.choosing().number();
        var file = get(SUPERVISOR, "/api/cases/" + number).getBody();
        assertThat(file.path("file").path("stateLabel").asText()).isNotEmpty();
        assertThat(file.path("file").path("subject").isNull()).isTrue();
        assertThat(file.path("timeline")).isEmpty();
        assertThat(file.path("submissions")).isEmpty();
        assertThat(get(SUPERVISOR, "/api/cases/" + number + "/deadlines")
                        .getBody()
                        .path("items"))
                .isNotEmpty();
        refused(get(SUPERVISOR, "/api/cases/" + number + "/documents"), 403, "COUNTS_ONLY");
        var listed = get(SUPERVISOR, "/api/cases?type=APT&q=" + number).getBody();
        assertThat(listed.toString()).contains(number.value()).doesNotContain("patient:");

        var own = get(DESK, "/api/cases/" + number).getBody();
        assertThat(own.path("timeline")).isNotEmpty();
        assertThat(own.path("submissions").toString()).doesNotContain("体温").doesNotContain("行走");
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

    @Test
    void aListHoldsTheHospitalsOwnCases() {
        var blocked = patients.choosing();
        var day = blocked.booking().startsAt().toString().substring(0, 10);
        var query = CASES + "?state=CHOOSING&from=%s&to=%s".formatted(day, day);
        var line = get(DESK, query).getBody().path("items").get(0);
        assertThat(line.path("caseNo").asText()).isEqualTo(blocked.number().value());
        assertThat(line.path("promisedStep").asText()).isEqualTo("选定办法");
        assertThat(line.toString()).doesNotContain("科室");
        assertThat(get("meng.hosp2.handler", query).getBody().path("total").asInt())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "limit=201, 400, PAGE_BAD",
        "offset=-1, 400, PAGE_BAD",
        "from=2025-01-01&to=2026-01-02, 400, PERIOD_TOO_LONG",
        "from=2026-10-02&to=2026-10-01, 400, PERIOD_BAD",
        "from=0001-01-01, 400, PERIOD_BAD",
        "hospital=hosp-2, 403, NOT_YOUR_UNIT"
    })
    void whoeverAsksForTooMuchIsToldSo(String query, int status, String code) {
        refused(get(DESK, CASES + "?" + query), status, code);
    }

    private ResponseEntity<JsonNode> get(String by, String address) {
        return http.withBasicAuth(by, "lookback").getForEntity(address, JsonNode.class);
    }

    private static void refused(ResponseEntity<JsonNode> answer, int status, String code) {
        assertThat(answer.getBody().path("code").asText()).isEqualTo(code);
        assertThat(answer.getStatusCode().value()).isEqualTo(status);
    }
}
