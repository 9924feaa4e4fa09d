package org.lookback.inspection.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;

/** Inspections over REST: what they show, to whom, and what they refuse. */
@ProcessTest
class InspectionApiTests {

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private Story story;

    @BeforeEach
    void today() {
        story.at("2026-11-12T09:00");
    }

    @Test
    void anInspectionIsPlannedAndShownToItsUnitOnly() {
        var opened = plan("V040", "2026-11-12");
        assertThat(opened.getStatusCode().value()).isEqualTo(201);
        var caseNo = opened.getBody().path("caseNo").asText();

        var page = get("li.officer1", "/api/inspections/" + caseNo).getBody();
        assertThat(page.path("state").asText()).isEqualTo("PLANNED");
        assertThat(page.path("venue").path("code").asText()).isEqualTo("V040");
        assertThat(page.path("checklist").path("items")).hasSize(10);
        assertThat(page.path("history").path("windowDays").asInt()).isEqualTo(90);
        var officers =
                get("li.officer1", "/api/inspections/" + caseNo + "/officers").getBody();
        assertThat(officers.path("items").get(0).path("fit").asBoolean()).isTrue();
        assertThat(officers.path("items").get(0).path("unitName").asText()).isEqualTo("区市场监管局");
        assertThat(officers.findValuesAsText("reason").toString()).contains("到期");

        assertThat(get("li.officer1", "/api/inspections?venue=V040&state=PLANNED")
                        .getBody()
                        .path("total")
                        .asInt())
                .isPositive();
        assertThat(get("xu.culture.handler", "/api/inspections?venue=V040")
                        .getBody()
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(get("xu.culture.handler", "/api/inspections/" + caseNo)
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
        assertThat(get("admin", "/api/inspections/" + caseNo).getStatusCode().value())
                .isEqualTo(200);
        refused(get("li.officer1", "/api/look-backs/" + caseNo + "/0"), 404, "LOOK_BACK_NOT_FOUND");
        refused(get("li.officer1", "/api/inspections?unit=health"), 403, "NOT_YOUR_UNIT");
    }

    @Test
    void plansThatCannotBeAreRefusedInWords() {
        refused(plan("V999", "2026-11-12"), 404, "VENUE_NOT_FOUND");
        refused(plan("V040", "2026-11-11"), 400, "DATE_IN_PAST");
        refused(plan("V040", "2028-11-12"), 400, "DATE_TOO_FAR");
        refused(get("li.officer1", "/api/inspections/INS-20200101-000001"), 404, "CASE_NOT_FOUND");
        refused(get("li.officer1", "/api/inspections/nonsense"), 400, "NOT_A_CASE_NUMBER");
        refused(get("li.officer1", "/api/inspections?state=NO"), 400, "BAD_VALUE");
        refused(get("li.officer1", "/api/inspections?limit=0"), 400, "PAGE_BAD");
    }

    @Test
    void indicatorsUnfold() {
        var rates = get("li.officer1", "/api/inspections/indicators?from=2026-09-01&to=2026-09-30");
        assertThat(rates.getStatusCode().value()).isEqualTo(200);
        assertThat(rates.getBody().path("items")).hasSize(7);

        var name = rates.getBody().path("items").get(0).path("name").asText();
        var cases = get("li.officer1", "/api/inspections/indicators/" + name + "/cases?from=2026-09-01&to=2026-09-30");
        assertThat(cases.getBody().path("total").asLong())
                .isEqualTo(
                        rates.getBody().path("items").get(0).path("denominator").asLong());
        refused(
                get("li.officer1", "/api/inspections/indicators/nonsense/cases?from=2026-09-01&to=2026-09-30"),
                404,
                "INDICATOR_UNKNOWN");
        refused(get("li.officer1", "/api/inspections/indicators?from=2026-09-30&to=2026-09-01"), 400, "PERIOD_BAD");
        refused(get("li.officer1", "/api/inspections/indicators?from=x&to=2026-09-01"), 400, "BAD_VALUE");
    }

    @Test
    void checklistsAreThereForEverybody() {
        assertThat(get("xu.culture.handler", "/api/checklists")
                        .getBody()
                        .path("total")
                        .asInt())
                .isGreaterThanOrEqualTo(2);
    }

    private ResponseEntity<JsonNode> plan(String venue, String day) {
        var request = Map.of(
                "venueCode",
                venue,
                "source",
                "ROUND",
                "checklistId",
                "GEN-1",
                "plannedOn",
                day,
                "unannounced",
                true,
                "matter",
                "日常检查");
        return http.withBasicAuth("li.officer1", "lookback").postForEntity("/api/inspections", request, JsonNode.class);
    }

    private ResponseEntity<JsonNode> get(String person, String address) {
        return http.withBasicAuth(person, "lookback").getForEntity(address, JsonNode.class);
    }

    private static void refused(ResponseEntity<JsonNode> answer, int status, String code) {
        assertThat(answer.getBody().path("code").asText()).isEqualTo(code);
        assertThat(answer.getStatusCode().value()).isEqualTo(status);
        assertThat(answer.getBody().path("detail").asText()).endsWith("。");
    }
}
