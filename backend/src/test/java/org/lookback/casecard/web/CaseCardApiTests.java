package org.lookback.casecard.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;

/** The card of a case over REST: what it shows, to whom, and what can be added. */
@ProcessTest
@Tag("database")
class CaseCardApiTests {

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private Story story;

    private String caseNo = "";

    @BeforeEach
    void anInspectionIsPlanned() {
        story.at("2026-11-12T09:00");
        var number = story.start(
                "inspection-case",
                "li.officer1",
                """
                {"venueCode": "V009", "source": "ROUND", "checklistId": "GEN-1", "plannedOn": "2026-11-12",
                 "unannounced": false, "matter": "食品安全", "note": ""}""");
        caseNo = number.value();
    }

    @Test
    void theCardTellsItsUnitWhatTheCaseIsAboutAndNobodyElse() {
        var card = get("li.officer1", "/card").getBody();
        assertThat(card.path("front").path("unitName").asText()).isEqualTo("区市场监管局");
        assertThat(card.path("about").toString()).contains("V009").contains("食品安全");
        assertThat(card.path("deadlines").get(0).path("timeLeft").asText()).isNotBlank();
        assertThat(card.path("timeline").get(0).path("byName").asText()).doesNotContain("li.officer1");
        assertThat(card.path("steps").toString()).contains("检查事项").doesNotContain("checklistId");
        assertThat(get("xu.culture.handler", "/card").getStatusCode().value()).isEqualTo(404);
        assertThat(get("admin", "/card").getBody().path("may").path("note").asBoolean())
                .isFalse();
    }

    @Test
    void aNoteCanBeTakenBackAtOnceAndNotLater() {
        var id = post("li.officer1", "/notes", Map.of("text", "已与店主约定上门时间"))
                .getBody()
                .path("id")
                .asText();
        assertThat(get("li.officer1", "/card").getBody().path("notes").toString())
                .contains("约定上门");
        refused(delete("zhou.officer2", id), 409, "NOTE_STANDS");
        assertThat(delete("li.officer1", id).getStatusCode().value()).isEqualTo(204);
        assertThat(get("li.officer1", "/card").getBody().path("notes")).isEmpty();

        var late = post("li.officer1", "/notes", Map.of("text", "店主已到场"))
                .getBody()
                .path("id")
                .asText();
        story.at("2026-11-12T09:10");
        refused(delete("li.officer1", late), 409, "NOTE_STANDS");
    }

    @Test
    void notesWithNumbersAndOfThoseWhoOnlyWatchAreRefused() {
        refused(post("li.officer1", "/notes", Map.of("text", "请打 13800138000")), 400, "PERSONAL_NUMBERS");
        refused(post("li.officer1", "/notes", Map.of("text", " ")), 400, "NOTE_TEXT");
        refused(post("admin", "/notes", Map.of("text", "抓紧办理")), 403, "NOT_YOUR_CASE");
        refused(post("xu.culture.handler", "/notes", Map.of("text", "抓紧办理")), 404, "CASE_NOT_FOUND");
    }

    @Test
    void papersAreAddedBetweenTheSteps() {
        var photo = story.photo("li.officer1");
        refused(add(List.of(photo), ""), 400, "CAPTION");
        refused(add(List.of(), "店面照片"), 400, "EVIDENCE_MISSING");
        refused(add(List.of("nobody-knows-it"), "店面照片"), 400, "EVIDENCE_UNKNOWN");
        assertThat(add(List.of(photo), "店面照片").getStatusCode().value()).isEqualTo(204);
        var card = get("li.officer1", "/card").getBody();
        assertThat(card.path("files").get(0).path("id").asText()).isEqualTo(photo);
        assertThat(card.path("timeline").get(0).path("text").asText()).contains("店面照片");
    }

    private ResponseEntity<JsonNode> add(List<String> ids, String caption) {
        return post("li.officer1", "/evidence", Map.of("evidence", ids, "caption", caption));
    }

    private ResponseEntity<JsonNode> get(String person, String what) {
        return as(person).getForEntity("/api/cases/" + caseNo + what, JsonNode.class);
    }

    private ResponseEntity<JsonNode> post(String person, String what, Object body) {
        return as(person).postForEntity("/api/cases/" + caseNo + what, body, JsonNode.class);
    }

    private ResponseEntity<JsonNode> delete(String person, String id) {
        return as(person).exchange("/api/cases/" + caseNo + "/notes/" + id, HttpMethod.DELETE, null, JsonNode.class);
    }

    private TestRestTemplate as(String person) {
        return http.withBasicAuth(person, "lookback");
    }

    private static void refused(ResponseEntity<JsonNode> answer, int status, String code) {
        assertThat(answer.getStatusCode().value()).isEqualTo(status);
        assertThat(answer.getBody().path("code").asText()).isEqualTo(code);
    }
}
