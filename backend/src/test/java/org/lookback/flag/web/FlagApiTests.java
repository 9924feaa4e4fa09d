package org.lookback.flag.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.lookback.casefile.CaseNumber;
import org.lookback.flag.FlagStories;
import org.lookback.venue.Severity;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;

/** Red flags over REST: what is shown to whom, what is counted, what is refused. */
@ProcessTest
class FlagApiTests {

    private static final String VENUE = "V028";
    private static final String HANDLER = "xie.daxuelu.handler";
    private static final String STRANGER = "li.officer1";
    private static final String SUPERVISOR = "qin.supervisor1";

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private Story story;

    @Autowired
    private FlagStories steps;

    @Test
    void aFlagIsShownWithItsReasonsCountedAndWeighed() {
        steps.cleanVisits(VENUE, "2026-06-01", "2026-06-08");
        story.at("2026-06-15T08:00");
        var preview = get(HANDLER, "/api/flags/preview?venueCode=" + VENUE).getBody();
        assertThat(preview.path("criteria")).hasSize(6).allMatch(one -> one.path("met")
                .asBoolean());
        assertThat(preview.path("items")).hasSize(4);

        var number = steps.awarded(VENUE);
        var page = get(HANDLER, "/api/flags/" + number).getBody();
        assertThat(page.path("flag").path("stateLabel").asText()).isEqualTo("有效");
        assertThat(page.path("flag").path("validUntil").asText()).isEqualTo("2026-12-19T23:59:59+08:00");
        assertThat(page.path("sheets")).hasSize(4);
        assertThat(page.path("approvedBy").path("name").asText()).isEqualTo("韩慧敏");
        var beside = get(HANDLER, "/api/cases/%s/card".formatted(number)).getBody();
        assertThat(beside.path("about").path(0).path("title").asText()).isEqualTo("红旗");
        assertThat(beside.path("about")).hasSize(5);
        assertThat(beside.path("about").toString()).contains("符合。", "有效").doesNotContain("不符合。");
        refused(get(STRANGER, "/api/flags/" + number), 404, "CASE_NOT_FOUND");
        refused(get(SUPERVISOR, "/api/flags/INS-20260101-000001"), 404, "FLAG_NOT_FOUND");

        assertThat(get(HANDLER, "/api/flags?venue=" + VENUE)
                        .getBody()
                        .path("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(get(STRANGER, "/api/flags?venue=" + VENUE)
                        .getBody()
                        .path("total")
                        .asInt())
                .isZero();
        refused(get(STRANGER, "/api/flags?unit=sd-daxuelu"), 403, "NOT_YOUR_UNIT");
        refused(get(HANDLER, "/api/flags?limit=0"), 400, "PAGE_BAD");
        refused(object(number, "该场所不应授旗"), 409, "FLAG_NOTICE_OVER");

        var weight =
                get(STRANGER, "/api/venues/%s/draw-weight".formatted(VENUE)).getBody();
        assertThat(weight.path("weight").decimalValue()).isEqualByComparingTo("0.5");
        assertThat(weight.path("reasons").get(0).asText()).contains("不免除检查");
        counted(number);
    }

    private void counted(CaseNumber number) {
        var indicators = "/api/flags/indicators?from=2026-06-01&to=%s&unit=sd-daxuelu";
        var before = get(HANDLER, indicators.formatted("2026-06-30")).getBody().path("items");
        assertThat(before.get(0).path("numerator").asInt()).isEqualTo(1);
        assertThat(before.get(0).path("denominator").asInt()).isPositive();
        assertThat(before.get(1).path("rate").decimalValue()).isEqualByComparingTo("0");

        story.at("2026-07-01T09:00");
        steps.badVisit(VENUE, "2026-07-01", Severity.MAJOR);
        steps.revocation(number, true, "较重问题属实，撤销红旗");
        var after = get(HANDLER, indicators.formatted("2026-07-31")).getBody().path("items");
        assertThat(after.get(0).path("numerator").asInt()).isZero();
        assertThat(after.get(1).path("rate").decimalValue()).isEqualByComparingTo("1");
        var cases = get(HANDLER, after.get(1).path("cases").asText()).getBody();
        assertThat(cases.path("items").get(0).path("caseNo").asText()).isEqualTo(number.value());
        assertThat(cases.path("total").asInt()).isEqualTo(1);
        // at the end of June it still hung
        var june = get(HANDLER, before.get(0).path("cases").asText()).getBody();
        assertThat(june.path("total").asInt()).isEqualTo(1);
        refused(get(HANDLER, "/api/flags/indicators?from=2026-07-01&to=2026-06-01"), 400, "PERIOD_BAD");
        refused(get(HANDLER, "/api/flags/indicators/x/cases?from=2026-06-01&to=2026-06-30"), 404, "INDICATOR_UNKNOWN");
    }

    @Test
    void supervisorsRecordUpheldComplaintsOnce() {
        story.at("2026-09-14T09:00");
        var address = "/api/venues/V025/complaints";
        var complaint = Map.of("caseNo", "HOT-77", "on", "2026-09-13");
        refused(post(HANDLER, address, complaint), 403, "SUPERVISOR_ONLY");
        refused(post(SUPERVISOR, address, Map.of("caseNo", "HOT-77")), 400, "DATE_MISSING");
        refused(post(SUPERVISOR, address, Map.of("caseNo", " ", "on", "2026-09-13")), 400, "COMPLAINT_REFERENCE");
        refused(post(SUPERVISOR, address, Map.of("caseNo", "HOT-77", "on", "2026-09-15")), 400, "COMPLAINT_IN_FUTURE");
        refused(post(SUPERVISOR, "/api/venues/V999/complaints", complaint), 404, "VENUE_UNKNOWN");
        assertThat(post(SUPERVISOR, address, complaint).getStatusCode().value()).isEqualTo(201);
        assertThat(post(SUPERVISOR, address, complaint).getStatusCode().value()).isEqualTo(200);
        assertThat(get(HANDLER, address).getBody().path("total").asInt()).isEqualTo(1);
    }

    private ResponseEntity<JsonNode> object(CaseNumber number, String content) {
        return post(STRANGER, "/api/flags/%s/objections".formatted(number), Map.of("content", content));
    }

    private ResponseEntity<JsonNode> get(String by, String address) {
        return http.withBasicAuth(by, "lookback").getForEntity(address, JsonNode.class);
    }

    private ResponseEntity<JsonNode> post(String by, String address, Map<String, ?> body) {
        return http.withBasicAuth(by, "lookback").postForEntity(address, body, JsonNode.class);
    }

    private static void refused(ResponseEntity<JsonNode> answer, int status, String code) {
        assertThat(answer.getStatusCode().value()).isEqualTo(status);
        assertThat(answer.getBody().path("code").asText()).isEqualTo(code);
    }
}
