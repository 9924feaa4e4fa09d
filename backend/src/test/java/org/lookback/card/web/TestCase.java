package org.lookback.card.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;

/** A case with a venue, its staff and the venue's phone, all over REST. */
record TestCase(TestRestTemplate http, String caseNo) {

    static TestCase open(TestRestTemplate http, String venue, String day) {
        var request = Map.of(
                "venueCode", venue,
                "source", "SPECIAL",
                "checklistId", "GEN-1",
                "plannedOn", day,
                "unannounced", true,
                "matter", "专项检查",
                "note", "多次检查，说明年度上限之外的理由");
        var opened = http.withBasicAuth("li.officer1", "lookback")
                .postForEntity("/api/inspections", request, JsonNode.class);
        assertThat(opened.getStatusCode().value()).as("%s", opened.getBody()).isEqualTo(201);
        return new TestCase(http, opened.getBody().path("caseNo").asText());
    }

    ResponseEntity<JsonNode> list(String person) {
        return http.withBasicAuth(person, "lookback").getForEntity(path(""), JsonNode.class);
    }

    ResponseEntity<JsonNode> post(String person, String step, Map<String, ?> body) {
        return http.withBasicAuth(person, "lookback").postForEntity(path(step), body, JsonNode.class);
    }

    ResponseEntity<JsonNode> start(String way) {
        return post("li.officer1", "", Map.of("way", way));
    }

    /** Starts on screen. @return the token of the link */
    String link() {
        var started = start("SCREEN");
        assertThat(started.getStatusCode().value()).as("%s", started.getBody()).isEqualTo(201);
        return token(started);
    }

    static String token(ResponseEntity<JsonNode> started) {
        return started.getBody().path("link").asText().replaceAll(".*/test/#", "");
    }

    ResponseEntity<JsonNode> paper(int attempt) {
        return http.withBasicAuth("li.officer1", "lookback")
                .getForEntity(path("/" + attempt + "/paper"), JsonNode.class);
    }

    /** Enters a score from paper with a scanned sheet. */
    ResponseEntity<JsonNode> score(int attempt, Object score, String... evidence) {
        return post(
                "li.officer1",
                "/" + attempt + "/result",
                Map.of("paper", paper(attempt).getBody().path("paper").asText(), "score", score, "evidence", evidence));
    }

    ResponseEntity<JsonNode> phone(String step, String seat, Map<String, ?> body) {
        var headers = new HttpHeaders();
        headers.set("X-Test-Seat", seat);
        return http.exchange(
                "/test/api/" + step, HttpMethod.POST, new HttpEntity<>(new HashMap<>(body), headers), JsonNode.class);
    }

    ResponseEntity<JsonNode> opened(String token, String seat) {
        return phone("open", seat, Map.of("token", token));
    }

    ResponseEntity<JsonNode> answer(JsonNode paper, String seat, int position, String choice) {
        return phone(
                "answer",
                seat,
                Map.of(
                        "paper",
                        paper.path("paper").asText(),
                        "tab",
                        paper.path("tab").asInt(),
                        "position",
                        position,
                        "choice",
                        choice));
    }

    ResponseEntity<JsonNode> handIn(JsonNode paper, String seat) {
        return phone(
                "hand-in",
                seat,
                Map.of(
                        "paper",
                        paper.path("paper").asText(),
                        "tab",
                        paper.path("tab").asInt()));
    }

    static String seat(char letter) {
        return String.valueOf(letter).repeat(43);
    }

    static void refused(ResponseEntity<JsonNode> answer, int status, String code) {
        assertThat(answer.getBody().path("code").asText())
                .as("%s", answer.getBody())
                .isEqualTo(code);
        assertThat(answer.getStatusCode().value()).isEqualTo(status);
        assertThat(answer.getBody().path("detail").asText()).endsWith("。");
    }

    private String path(String step) {
        return "/api/cases/" + caseNo + "/tests" + step;
    }
}
