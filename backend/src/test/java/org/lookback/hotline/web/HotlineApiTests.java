package org.lookback.hotline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.lookback.casefile.CaseNumber;
import org.lookback.hotline.RequestsOnRecord;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;

/** Requests over REST: who sees which, what is masked, and that nobody reads everything at once. */
@ProcessTest
class HotlineApiTests {

    private static final String HANDLER = "yu.gucheng.handler";
    private static final String REVIEWER = "du.gucheng.reviewer";
    private static final String OTHER_UNIT = "cheng.lugu.handler";
    private static final String STRANGER = "li.officer1";
    private static final String AGENT = "zhong.hotline.handler";
    private static final String ADJUDICATOR = "wan.hotline.reviewer";
    private static final String SUPERVISOR = "qin.supervisor1";

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private Story story;

    @Autowired
    private RequestsOnRecord records;

    @Test
    void whoeverHandlesItSeesWhatIsAskedAndByWhenButNoNumbers() {
        story.at("2026-09-30T17:40");
        var number = records.received("幸福小区垃圾没有清运", Map.of());
        refused(get(HANDLER, one(number)), 404, "CASE_NOT_FOUND");
        records.dispatched(number, "2026-09-30T18:05", "sd-gucheng");

        var page = get(HANDLER, one(number)).getBody();
        assertThat(page.path("stateName").asText()).isEqualTo("已分派，待签收");
        assertThat(page.path("request").path("content").asText())
                .contains("138****8008")
                .doesNotContain("13800138008");
        assertThat(page.path("request").path("typeName").asText()).isEqualTo("投诉");
        assertThat(page.path("request").path("subdistrictName").asText()).isEqualTo("古城街道");
        assertThat(page.path("petitioner").path("name").asText()).isEqualTo("王*");
        assertThat(page.path("petitioner").path("phone").asText()).isEqualTo("138****8008");
        assertThat(page.path("firstReceiverName").asText()).isEqualTo("古城街道");
        assertThat(page.path("orders").get(0).path("dispatchedBy").path("name").asText())
                .isEqualTo("钟安澜");
        var dues = page.path("deadlines");
        assertThat(dues.path("sign").asText()).isEqualTo("2026-09-30T20:05:00+08:00");
        assertThat(dues.path("contact").asText()).isEqualTo("2026-10-01T18:05:00+08:00");
        assertThat(dues.path("close").asText()).isEqualTo("2026-10-07T23:59:59+08:00");

        refused(get(STRANGER, one(number)), 404, "CASE_NOT_FOUND");
        assertThat(get(AGENT, one(number)).getStatusCode().value()).isEqualTo(200);
        assertThat(get(SUPERVISOR, one(number)).getStatusCode().value()).isEqualTo(200);
    }

    @Test
    void theUnitIsToldWhetherItMayStillObject() {
        story.at("2026-09-30T17:40");
        var number = records.received("城墙路垃圾堆放异议", Map.of());
        records.dispatched(number, "2026-09-30T18:05", "sd-gucheng");
        var page = get(REVIEWER, one(number)).getBody();
        assertThat(page.path("objectionLeft").asBoolean()).isTrue();
        assertThat(page.path("objectionUntil").asText()).isEqualTo("2026-10-08T17:30:00+08:00");
        assertThat(get(AGENT, one(number)).getBody().path("objectionLeft").asBoolean())
                .isFalse();

        records.objectionRejected(number, REVIEWER, "urban-mgmt", ADJUDICATOR);
        page = get(REVIEWER, one(number)).getBody();
        assertThat(page.path("objectionLeft").asBoolean()).isFalse();
        assertThat(page.path("objectionWhyNot").asText()).contains("已提过一次派单异议");
        assertThat(page.path("objections").get(0).path("rulingName").asText()).isEqualTo("不成立");
        assertThat(page.path("stateName").asText()).isEqualTo("已签收，待联系");
    }

    @Test
    void theUnitATipOffIsAboutNeitherHandlesNorSeesIt() {
        story.at("2026-09-30T17:40");
        var about = Map.<String, Object>of("requestType", "REPORT", "accusedUnit", "sd-lugu", "reporterIsParty", false);
        var number = records.received("举报鲁谷街道不作为一", about);
        records.dispatched(number, "2026-09-30T18:05", "sd-gucheng");
        records.supportedBy(number, "sd-lugu");
        refused(get(OTHER_UNIT, one(number)), 404, "CASE_NOT_FOUND");
        assertThat(listed(OTHER_UNIT, "举报鲁谷街道不作为")).isZero();
        assertThat(listed(HANDLER, "举报鲁谷街道不作为")).isEqualTo(1);
        var seen = get(HANDLER, one(number)).getBody().path("petitioner");
        assertThat(seen.path("name").isNull()).isTrue();
        assertThat(seen.path("hiddenWhy").asText()).contains("举报");

        var own = records.received("举报鲁谷街道不作为二", about);
        assertThatThrownBy(() -> records.dispatched(own, "2026-09-30T18:06", "sd-lugu"))
                .hasMessageContaining("被举报的单位");
        assertThat(listed(OTHER_UNIT, "举报鲁谷街道不作为")).isZero();
    }

    @Test
    void aListHoldsWhatTheReadersUnitTookPartIn() {
        story.at("2026-09-30T17:40");
        var number = records.received("清单里的100%垃圾诉求", Map.of());
        assertThat(listed(HANDLER, "清单里的100%垃圾")).isZero();
        assertThat(listed(AGENT, "清单里的100%垃圾")).isEqualTo(1);
        assertThat(listed(AGENT, "清单里的1__%垃圾")).isZero();
        records.dispatched(number, "2026-09-30T18:05", "sd-gucheng");
        records.supportedBy(number, "ecology");
        assertThat(listed("kong.ecology.handler", "清单里的100%垃圾")).isEqualTo(1);
        assertThat(listed(STRANGER, "清单里的100%垃圾")).isZero();
        var helper = get("kong.ecology.handler", one(number)).getBody();
        assertThat(helper.path("supports")).hasSize(1);
        assertThat(helper.path("orders")).isEmpty();
        assertThat(helper.path("petitioner").path("phone").isNull()).isTrue();

        var found = get(HANDLER, "/api/hotline/cases?category=060300&state=DISPATCHED&text=" + number)
                .getBody();
        assertThat(found.path("total").asInt()).isEqualTo(1);
        assertThat(found.path("more").asBoolean()).isFalse();
        var line = found.path("items").get(0);
        assertThat(line.path("stateName").asText()).isEqualTo("已分派，待签收");
        assertThat(line.path("leadUnitName").asText()).isEqualTo("古城街道");
        assertThat(line.toString()).doesNotContain("王").doesNotContain("1380013");
        var next = get(HANDLER, "/api/hotline/cases?offset=1&limit=1&text=" + number)
                .getBody();
        assertThat(next.path("items")).isEmpty();
        assertThat(next.path("total").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "limit=201, 400, PAGE_BAD",
        "limit=10000000, 400, PAGE_BAD",
        "limit=0, 400, PAGE_BAD",
        "offset=-1, 400, PAGE_BAD",
        "offset=10001, 400, PAGE_TOO_FAR",
        "from=2025-01-01&to=2026-01-02, 400, PERIOD_TOO_LONG",
        "from=2026-01-01&to=2026-09-01&text=垃圾, 400, PERIOD_TOO_LONG",
        "from=2026-10-02&to=2026-10-01, 400, PERIOD_BAD",
        "from=0001-01-01, 400, PERIOD_BAD",
        "text=圾, 400, TEXT_BAD",
        "unit=sd-lugu, 403, NOT_YOUR_UNIT"
    })
    void whoeverAsksForTooMuchIsToldSo(String query, int status, String code) {
        refused(get(HANDLER, "/api/hotline/cases?" + query), status, code);
    }

    @Test
    void whatIsNoCaseIsRefusedInWords() {
        refused(get(AGENT, "/api/hotline/cases/x"), 400, "NOT_A_CASE_NUMBER");
        refused(get(AGENT, "/api/hotline/cases/SR-20260101-999999"), 404, "HOTLINE_CASE_NOT_FOUND");
        assertThat(get(AGENT, "/api/hotline/cases?state=NONSENSE")
                        .getStatusCode()
                        .value())
                .isEqualTo(400);
        assertThat(get(AGENT, "/api/hotline/cases?limit=many").getStatusCode().value())
                .isEqualTo(400);
    }

    private int listed(String by, String text) {
        return http.withBasicAuth(by, "lookback")
                .getForEntity("/api/hotline/cases?from=2026-09-01&to=2026-10-31&text={text}", JsonNode.class, text)
                .getBody()
                .path("total")
                .asInt(-1);
    }

    private static String one(CaseNumber number) {
        return "/api/hotline/cases/" + number;
    }

    private ResponseEntity<JsonNode> get(String by, String address) {
        return http.withBasicAuth(by, "lookback").getForEntity(address, JsonNode.class);
    }

    private static void refused(ResponseEntity<JsonNode> answer, int status, String code) {
        assertThat(answer.getStatusCode().value()).isEqualTo(status);
        assertThat(answer.getBody().path("code").asText()).isEqualTo(code);
    }
}
