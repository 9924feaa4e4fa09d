package org.lookback.appointment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lookback.appointment.BlockedPatients.DESK;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lookback.ProcessTest;
import org.lookback.appointment.BlockedPatients;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;

/** The district sees counts: of a patient's case state and deadlines, and nothing by which her cases could be put together. */
@ProcessTest
class DistrictSightTests {

    private static final String CASES = "/api/appointments/cases";
    private static final String SUPERVISOR = "qin.supervisor1";

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private BlockedPatients patients;

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

    private ResponseEntity<JsonNode> get(String by, String address) {
        return http.withBasicAuth(by, "lookback").getForEntity(address, JsonNode.class);
    }

    private static void refused(ResponseEntity<JsonNode> answer, int status, String code) {
        assertThat(answer.getBody().path("code").asText()).isEqualTo(code);
        assertThat(answer.getStatusCode().value()).isEqualTo(status);
    }
}
