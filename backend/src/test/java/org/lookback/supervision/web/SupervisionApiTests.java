package org.lookback.supervision.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;

/** Who may look at the board, and what it refuses. */
@ProcessTest
class SupervisionApiTests {

    private static final String HANDLER = "yuan.wulituo.handler";
    private static final String REVIEWER = "cai.wulituo.reviewer";
    private static final String SUPERVISOR = "qin.supervisor1";

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private Story story;

    @BeforeEach
    void today() {
        story.at("2026-10-12T09:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"overdue", "deadlines", "orders", "levels", "indicators?from=2026-10-01&to=2026-10-31"})
    void supervisorsSeeAllUnitsHeadsAndReviewersTheirOwnAndOthersNothing(String what) {
        var address = "/api/supervision/" + what;
        var ofOneUnit = address + (what.contains("?") ? "&" : "?") + "unit=";
        assertThat(get(SUPERVISOR, address).getStatusCode().value()).isEqualTo(200);
        assertThat(get("admin", ofOneUnit + "health").getStatusCode().value()).isEqualTo(200);
        assertThat(get(REVIEWER, address).getStatusCode().value()).isEqualTo(200);
        assertThat(get("jiang.wulituo.head", ofOneUnit + "sd-wulituo")
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
        refused(get(REVIEWER, ofOneUnit + "health"), 403, "NOT_YOUR_UNIT");
        refused(get(HANDLER, address), 403, "SUPERVISION_FORBIDDEN");
        refused(get(SUPERVISOR, ofOneUnit + "nowhere"), 404, "UNIT_UNKNOWN");
        assertThat(http.getForEntity(address, String.class).getStatusCode().value())
                .isEqualTo(401);
    }

    @Test
    void onlyAnAdministratorRebuilds() {
        refused(post(SUPERVISOR), 403, "ADMINISTRATOR_ONLY");
        refused(post(REVIEWER), 403, "ADMINISTRATOR_ONLY");
        assertThat(post("admin").getStatusCode().value()).isEqualTo(200);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "overdue?groupBy=colour, GROUP_BY_BAD",
        "overdue?level=L9, LEVEL_BAD",
        "deadlines?state=LOST, BAD_VALUE",
        "deadlines?overdue=maybe, BAD_VALUE",
        "deadlines?dueFrom=yesterday, BAD_VALUE",
        "deadlines?dueFrom=2026-10-02&dueTo=2026-10-01, PERIOD_BAD",
        "deadlines?page=0, PAGE_BAD",
        "deadlines?page=x, BAD_VALUE",
        "deadlines?size=201, PAGE_BAD",
        "orders?state=LOST, BAD_VALUE",
        "orders?hardFrom=2026-10-02&hardTo=2026-10-01, PERIOD_BAD",
        "levels?level=L9, BAD_VALUE",
        "indicators, MISSING_PARAMETER",
        "indicators?from=2026-10-02&to=2026-10-01, PERIOD_BAD",
        "indicators?from=2016-10-02&to=2026-10-01, PERIOD_BAD",
        "indicators?from=x&to=2026-10-01, BAD_VALUE"
    })
    void whatCannotBeReadIsRefusedInWords(String what, String code) {
        refused(get(SUPERVISOR, "/api/supervision/" + what), 400, code);
    }

    @Test
    void emptyFiltersAskForEverything() {
        var all = get(SUPERVISOR, "/api/supervision/deadlines").getBody();
        var empty = get(
                        SUPERVISOR,
                        "/api/supervision/deadlines?unit=&caseType=&term=&level=&state=&overdue=&dueFrom=&dueTo=")
                .getBody();
        assertThat(empty.path("total").asLong()).isEqualTo(all.path("total").asLong());
        assertThat(empty.path("page").asInt()).isOne();
    }

    private ResponseEntity<JsonNode> get(String person, String address) {
        return http.withBasicAuth(person, "lookback").getForEntity(address, JsonNode.class);
    }

    private ResponseEntity<JsonNode> post(String person) {
        return http.withBasicAuth(person, "lookback").postForEntity("/api/supervision/rebuild", null, JsonNode.class);
    }

    private static void refused(ResponseEntity<JsonNode> answer, int status, String code) {
        assertThat(answer.getBody().path("code").asText())
                .as(answer.getBody().toString())
                .isEqualTo(code);
        assertThat(answer.getStatusCode().value()).isEqualTo(status);
        assertThat(answer.getBody().path("detail").asText()).endsWith("。").doesNotContain("Exception");
    }
}
