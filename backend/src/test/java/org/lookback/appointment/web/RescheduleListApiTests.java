package org.lookback.appointment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lookback.appointment.BlockedPatients.DESK;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lookback.ProcessTest;
import org.lookback.appointment.BlockedPatients;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;

/** The list of a hospital's cases, and that nobody reads everything at once. */
@ProcessTest
class RescheduleListApiTests {

    private static final String CASES = "/api/appointments/cases";

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private BlockedPatients patients;

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
