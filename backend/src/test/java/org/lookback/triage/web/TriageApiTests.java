package org.lookback.triage.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.casefile.NewCase;
import org.lookback.petitioner.PetitionerForm;
import org.lookback.petitioner.Petitioners;
import org.lookback.workflow.RuleBook;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the agent is told while she types. Category 060400 in 大学路街道 belongs to these tests. */
@ProcessTest
class TriageApiTests {

    private static final String AGENT = "zhong.hotline.handler";
    private static final String RIVER = "公园旁边那条河又黑又臭，有人往河里排污水，鱼都死了";

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private Story story;

    @Autowired
    private CaseDesk cases;

    @Autowired
    private Petitioners petitioners;

    @Autowired
    private RuleBook rules;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void likelyDuplicatesAreThoseOfPlaceAndCategoryInTheLastSevenDays() {
        story.at("2026-11-10T09:00");
        var near = known("2026-11-08T10:00", "公园河水发黑发臭", "公园旁边的河水又黑又臭，怀疑有人排污水，电话13800138001", "13800138001", false);
        var old = known("2026-11-03T08:59", "公园河水发黑发臭", RIVER, "13800138002", false);
        var closed = known("2026-11-09T10:00", "公园河水发黑发臭", RIVER, "13800138003", true);
        var other = known("2026-11-09T11:00", "洗车店乱排水", "洗车店把洗车水冲到雨水口，全是泡沫", "13800138004", false);

        var found = look(typed(RIVER)).path("duplicates");
        assertThat(found.findValuesAsText("caseNo"))
                .contains(near.value())
                .doesNotContain(old.value(), closed.value(), other.value());
        var first = found.get(0);
        assertThat(first.path("caseNo").asText()).isEqualTo(near.value());
        assertThat(first.path("similarity").asDouble()).isBetween(0.4, 1.0);
        assertThat(first.path("reason").asText()).contains("同一街道", "文字相似", "都提到");
        assertThat(first.path("stateName").asText()).isEqualTo("办理中");
        assertThat(first.toString()).doesNotContain("13800138001");

        var same = new HashMap<>(typed("河边没有别的了只是来问一下进度"));
        same.put("phone", "13800138003");
        var ofCaller = look(same).path("duplicates").get(0);
        assertThat(ofCaller.path("caseNo").asText()).isEqualTo(closed.value());
        assertThat(ofCaller.path("sameCaller").asBoolean()).isTrue();
        assertThat(ofCaller.path("open").asBoolean()).isFalse();

        var itself = new HashMap<>(typed(RIVER));
        itself.put("caseNo", near.value());
        assertThat(look(itself).path("duplicates").findValuesAsText("caseNo")).doesNotContain(near.value());
    }

    @Test
    void categoryAndUnitAreSuggestedWithTheirReasons() {
        var seen = look(Map.of("content", "楼下工地半夜两点还在打桩，震得床都在晃", "placeKind", "SITE", "subdistrict", "sd-daxuelu"));
        assertThat(seen.path("suggestedCategories").get(0).path("code").asText())
                .isEqualTo("060100");
        assertThat(seen.path("dispatch").path("leadName").asText()).isEqualTo("区城管执法局");
        assertThat(seen.path("dispatch").path("reason").asText()).contains("工地夜间施工噪声");
        assertThat(seen.path("dispatch").path("support").get(0).path("name").asText())
                .isEqualTo("区生态环境局");
    }

    @Test
    void aNumberTypedIntoTheTextIsWarnedAboutWithTheMaskedText() {
        var text = "我叫张三，身份证号110101199001010014，电话138 0013 8000，垃圾没人清";
        var warning = look(typed(text)).path("warnings").get(0);
        assertThat(warning.path("field").asText()).isEqualTo("content");
        assertThat(warning.path("masked").asText()).contains("垃圾没人清").doesNotContain("110101199001010014", "0013");
        assertThat(look(typed("公园旁边那条河最近又黑又臭啊")).path("warnings")).isEmpty();
    }

    @Test
    void textsAreCountedAsPeopleCountAndLongOnesRefused() {
        refused(ask(AGENT, typed("长".repeat(20000))), 400, "TEXT_TOO_LONG");
        refused(ask(AGENT, typed("𠮷".repeat(2001))), 400, "TEXT_TOO_LONG");
        assertThat(ask(AGENT, typed("𠮷".repeat(1999) + "😀")).getStatusCode().value())
                .isEqualTo(200);
        refused(ask(AGENT, typed("太短了")), 400, "CONTENT_TOO_SHORT");
        refused(ask(AGENT, Map.of()), 400, "CONTENT_TOO_SHORT");
        var category = new HashMap<>(typed(RIVER));
        category.put("categoryCode", "123456");
        refused(ask(AGENT, category), 400, "UNKNOWN_CATEGORY");
        refused(ask(AGENT, Map.of("content", RIVER, "placeKind", "MOON")), 400, "UNKNOWN_PLACE_KIND");
        refused(ask(AGENT, Map.of("content", RIVER, "subdistrict", "sd-moon")), 404, "UNIT_UNKNOWN");
    }

    @Test
    void onlyTheHotlineMayAsk() {
        refused(ask("li.officer1", typed(RIVER)), 403, "HOTLINE_ONLY");
        assertThat(http.postForEntity("/api/hotline/triage", typed(RIVER), JsonNode.class)
                        .getStatusCode()
                        .value())
                .isIn(401, 403);
    }

    /** Committed, so that the request over REST sees it. */
    private CaseNumber known(String at, String title, String content, String phone, boolean closed) {
        return new TransactionTemplate(transactions).execute(status -> put(at, title, content, phone, closed));
    }

    private CaseNumber put(String at, String title, String content, String phone, boolean closed) {
        var number = cases.open(
                new NewCase("SR", "hotline-case", "投诉：水体污染（大学路街道）", "ecology", null, rules.currentPack(), AGENT));
        petitioners.keep(number, new PetitionerForm("赵试", null, phone, null, null, null), false, AGENT);
        var received = LocalDateTime.ofInstant(Story.time(at), ZoneOffset.UTC);
        database.update(
                "insert into hotline_request (case_no, source, channel, request_type, category, urgency, title, content, address,"
                        + " subdistrict, reporter_is_party, received_at, received_by) values (?,'AGENT','PHONE','COMPLAINT',"
                        + "'060400','GENERAL',?,?,'大学路公园',?,true,?,?)",
                number.value(),
                title,
                content,
                "sd-daxuelu",
                received,
                AGENT);
        database.update(
                "insert into hotline_case (case_no, state, order_seq, transfer_count, rework_count, callback_round, forced,"
                        + " closed_at, version) values (?,?,1,0,0,0,false,?,1)",
                number.value(),
                closed ? "CLOSED" : "HANDLING",
                closed ? received.plusHours(1) : null);
        return number;
    }

    private static Map<String, Object> typed(String content) {
        return Map.of("content", content, "categoryCode", "060400", "subdistrict", "sd-daxuelu");
    }

    private JsonNode look(Map<String, ?> form) {
        var answer = ask(AGENT, form);
        assertThat(answer.getStatusCode().value()).as("%s", answer).isEqualTo(200);
        return answer.getBody();
    }

    private ResponseEntity<JsonNode> ask(String person, Map<String, ?> form) {
        return http.withBasicAuth(person, "lookback").postForEntity("/api/hotline/triage", form, JsonNode.class);
    }

    private static void refused(ResponseEntity<JsonNode> answer, int status, String code) {
        assertThat(answer.getBody().path("code").asText()).as("%s", answer).isEqualTo(code);
        assertThat(answer.getStatusCode().value()).isEqualTo(status);
    }
}
