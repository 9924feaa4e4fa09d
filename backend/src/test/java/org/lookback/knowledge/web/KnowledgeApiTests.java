package org.lookback.knowledge.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;

/** The knowledge base: everybody finds answers by the words of a question, reviewers of the hotline write them. */
@ProcessTest
class KnowledgeApiTests {

    private static final String BASE = "/api/knowledge";
    private static final String REVIEWER = "wan.hotline.reviewer";
    private static final String HANDLER = "zhong.hotline.handler";

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private Story story;

    @Test
    void aQuestionFindsTheAnswerThatFitsBest() {
        story.at("2026-09-30T09:00");
        assertThat(first("外地人想办居住证要什么材料")).isEqualTo("（示例）居住证怎么办理");
        assertThat(first("我的社保断了几个月在哪查缴费")).isEqualTo("（示例）社保缴费记录怎么查");
        assertThat(first("小区门口乱停车没人管")).isEqualTo("（示例）停车投诉怎么处理");
        assertThat(first("闻到煤气味怎么办")).isEqualTo("（示例）燃气泄漏先做什么");
        assertThat(find("q={q}", "！？").getBody().path("total").asInt()).isZero();
        assertThat(find("category={c}", "090100").getBody().path("items").findValuesAsText("title"))
                .contains("（示例）停车投诉怎么处理");
        assertThat(find("q={q}", "居住证")
                        .getBody()
                        .path("items")
                        .get(0)
                        .path("example")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void anEntryIsWrittenChangedAndTakenOutOfUse() {
        story.at("2026-09-30T09:00");
        var form = form("锦鲤池塘喂食规定", "公园的锦鲤可以喂吗？", "请不要投喂锦鲤，池边有统一的喂食时间。");
        var entry = send(REVIEWER, HttpMethod.POST, BASE, form);
        assertThat(entry.getStatusCode().value()).isEqualTo(201);
        var id = entry.getBody().path("id").asLong();
        assertThat(first("锦鲤能喂吗")).isEqualTo("锦鲤池塘喂食规定");

        form.put("version", entry.getBody().path("version").asInt());
        form.put("answer", "每天下午三点由管理员统一喂锦鲤，𠮷祥😀。");
        var changed = send(REVIEWER, HttpMethod.PUT, BASE + "/" + id, form);
        assertThat(changed.getBody().path("answer").asText()).contains("𠮷祥😀");
        refused(send(REVIEWER, HttpMethod.PUT, BASE + "/" + id, form), 409, "KNOWLEDGE_CHANGED");

        refused(send(REVIEWER, HttpMethod.POST, BASE + "/" + id + "/retire", Map.of()), 400, "KNOWLEDGE_REASON");
        send(REVIEWER, HttpMethod.POST, BASE + "/" + id + "/retire", Map.of("reason", "规定已经废止"));
        assertThat(find("q={q}", "锦鲤").getBody().path("total").asInt()).isZero();
        assertThat(find("all=true&q={q}", "锦鲤").getBody().path("total").asInt()).isEqualTo(1);
        form.put("version", 3);
        refused(send(REVIEWER, HttpMethod.PUT, BASE + "/" + id, form), 409, "KNOWLEDGE_RETIRED");
    }

    @Test
    void anAnswerIsFoundOnlyWhileItIsValid() {
        story.at("2026-09-30T09:00");
        var form = form("孔雀园开放时间", "孔雀园几点开放？", "国庆期间孔雀园九点开放。");
        form.put("validFrom", "2026-10-01");
        form.put("validTo", "2026-10-07");
        send(REVIEWER, HttpMethod.POST, BASE, form);
        assertThat(find("q={q}", "孔雀园").getBody().path("total").asInt()).isZero();
        story.at("2026-10-07T23:00");
        assertThat(find("q={q}", "孔雀园").getBody().path("total").asInt()).isEqualTo(1);
        story.at("2026-10-08T00:00");
        assertThat(find("q={q}", "孔雀园").getBody().path("total").asInt()).isZero();
    }

    @Test
    void whatCannotBeIsRefusedInWords() {
        assertThat(send(HANDLER, HttpMethod.POST, BASE, form("标题", "问题", "答复答复答复"))
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
        refused(send(REVIEWER, HttpMethod.POST, BASE, Map.of()), 400, "KNOWLEDGE_INCOMPLETE");
        refused(
                send(REVIEWER, HttpMethod.POST, BASE, form("标题", "问题", "长".repeat(20000))),
                400,
                "KNOWLEDGE_INCOMPLETE");
        var backwards = form("标题", "问题", "答复答复答复");
        backwards.put("validTo", "2020-01-01");
        refused(send(REVIEWER, HttpMethod.POST, BASE, backwards), 400, "KNOWLEDGE_PERIOD");
        var unknown = form("标题", "问题", "答复答复答复");
        unknown.put("categories", new String[] {"123456"});
        refused(send(REVIEWER, HttpMethod.POST, BASE, unknown), 400, "UNKNOWN_CATEGORY");
        refused(find("limit={n}", "10000000"), 400, "TOO_MANY_WANTED");
        refused(find("q={q}", "长".repeat(501)), 400, "QUESTION_TOO_LONG");
        refused(
                http.withBasicAuth(HANDLER, "lookback").getForEntity(BASE + "/999999", JsonNode.class),
                404,
                "KNOWLEDGE_UNKNOWN");
    }

    private String first(String question) {
        return find("q={q}", question)
                .getBody()
                .path("items")
                .path(0)
                .path("title")
                .asText();
    }

    private ResponseEntity<JsonNode> find(String query, String value) {
        return http.withBasicAuth(HANDLER, "lookback").getForEntity(BASE + "?" + query, JsonNode.class, value);
    }

    private ResponseEntity<JsonNode> send(String person, HttpMethod method, String path, Object body) {
        return http.withBasicAuth(person, "lookback").exchange(path, method, new HttpEntity<>(body), JsonNode.class);
    }

    private static Map<String, Object> form(String title, String question, String answer) {
        var form = new HashMap<String, Object>();
        form.put("title", title);
        form.put("question", question);
        form.put("answer", answer);
        form.put("categories", new String[] {"130300"});
        form.put("ownerUnit", "hotline");
        form.put("validFrom", "2026-01-01");
        return form;
    }

    private static void refused(ResponseEntity<JsonNode> answer, int status, String code) {
        assertThat(answer.getBody().path("code").asText()).as("%s", answer).isEqualTo(code);
        assertThat(answer.getStatusCode().value()).isEqualTo(status);
    }
}
