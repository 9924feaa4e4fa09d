package org.lookback.card.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lookback.card.web.TestCase.refused;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.lookback.card.KnowledgeTests;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;

/** The staff's side of the knowledge test: started, entered from paper, counted, refused. */
@ProcessTest
class KnowledgeTestApiTests {

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private Story story;

    @Autowired
    private KnowledgeTests tests;

    @Autowired
    private CaseDesk cases;

    @Test
    void scenarioS2FailsWith72AndPassesWith88OnTheNextWorkingDay() {
        story.at("2026-09-17T10:00");
        var venue = TestCase.open(http, "V030", "2026-09-17");
        assertThat(venue.start("PAPER").getStatusCode().value()).isEqualTo(201);
        story.at("2026-09-17T10:30");
        assertThat(venue.score(1, 72, story.photo("li.officer1"))
                        .getBody()
                        .path("state")
                        .asText())
                .isEqualTo("FAILED");

        refused(venue.start("PAPER"), 409, "RETAKE_TOO_EARLY");
        assertThat(venue.start("PAPER").getBody().path("detail").asText()).contains("2026-09-18");
        var page = venue.list("li.officer1").getBody();
        assertThat(page.path("attemptsLeft").asInt()).isEqualTo(2);
        assertThat(page.path("earliest").asText()).startsWith("2026-09-18T00:00");
        assertThat(tests.passed(new CaseNumber(venue.caseNo()))).isFalse();

        story.at("2026-09-18T09:00");
        venue.start("PAPER");
        var second = venue.score(2, 88, story.photo("li.officer1")).getBody();
        assertThat(second.path("state").asText()).isEqualTo("PASSED");
        assertThat(second.path("enteredBy").asText()).isEqualTo("li.officer1");
        assertThat(tests.passed(new CaseNumber(venue.caseNo()))).isTrue();
        refused(venue.start("SCREEN"), 409, "ALREADY_PASSED");
        assertThat(cases.timeline(new CaseNumber(venue.caseNo())))
                .extracting(entry -> entry.kind())
                .contains("TEST_STARTED", "TEST_FAILED", "TEST_PASSED");
    }

    @Test
    void threeFailuresNeedTrainingAndFiveWorkingDays() {
        story.at("2026-09-14T09:00");
        var venue = TestCase.open(http, "V030", "2026-09-14");
        for (int attempt = 1; attempt <= 3; attempt++) {
            story.at("2026-09-%dT10:00".formatted(13 + attempt));
            venue.start("PAPER");
            venue.score(attempt, 40, story.photo("li.officer1"));
        }
        story.at("2026-09-17T09:00");
        refused(venue.start("PAPER"), 409, "TRAINING_FIRST");
        refused(train(venue, "2026-09-15", "集中培训"), 400, "TRAINING_DATE_BAD");
        refused(train(venue, "2026-09-18", "集中培训"), 400, "TRAINING_DATE_BAD");
        refused(train(venue, "2026-09-17", "x"), 400, "TEXT_BAD");
        assertThat(train(venue, "2026-09-17", "集中培训").getBody().path("earliest").asText())
                .startsWith("2026-09-23");
        refused(train(venue, "2026-09-17", "集中培训"), 409, "TRAINING_NOT_DUE");
        refused(venue.start("PAPER"), 409, "RETAKE_TOO_EARLY");
        story.at("2026-09-23T09:00");
        assertThat(venue.start("PAPER").getStatusCode().value()).isEqualTo(201);
    }

    @Test
    void answersFromPaperAreMarkedByTheSystem() {
        story.at("2026-09-17T09:00");
        var venue = TestCase.open(http, "V030", "2026-09-17");
        venue.start("PAPER");
        var number = venue.paper(1).getBody().path("paper").asText();
        assertThat(venue.paper(1).getBody().path("items").get(0).path("right").isNull())
                .isTrue();
        var blank = Collections.nCopies(20, "");

        refused(enter(venue, "SJ-00000000", blank), 400, "PAPER_MISMATCH");
        refused(enter(venue, number, blank.subList(1, 20)), 400, "ANSWERS_INCOMPLETE");
        refused(enter(venue, number, Collections.nCopies(20, "E")), 400, "OPTION_UNKNOWN");
        assertThat(enter(venue, number, Collections.nCopies(20, "b"))
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
        refused(enter(venue, number, blank), 409, "TEST_ENDED");
        var marked = venue.paper(1).getBody();
        long right = 0;
        for (var item : marked.path("items")) {
            right += item.path("right").asText().equals("B") ? 1 : 0;
        }
        assertThat(marked.path("score").asLong()).isEqualTo(right * 5);
    }

    @Test
    void scoresThatCannotBeAreRefused() {
        story.at("2026-09-17T09:00");
        var venue = TestCase.open(http, "V030", "2026-09-17");
        venue.start("PAPER");

        refused(venue.score(1, 101, "x"), 400, "SCORE_BAD");
        refused(venue.score(1, -1, "x"), 400, "SCORE_BAD");
        refused(venue.score(1, 88.5, "x"), 400, "SCORE_BAD");
        refused(venue.score(1, 88), 400, "SHEET_MISSING");
        refused(venue.score(1, 88, "nobody's"), 400, "EVIDENCE_UNKNOWN");
        refused(venue.score(1, 88, (String) null), 400, "EVIDENCE_UNKNOWN");
        refused(venue.score(1, "many", "x"), 400, "UNREADABLE");
        refused(venue.post("li.officer1", "/1/result", Map.of("paper", "x")), 400, "RESULT_UNCLEAR");
        refused(
                venue.post("li.officer1", "/2/result", Map.of("paper", "x", "answers", List.of())),
                404,
                "TEST_NOT_FOUND");
        var early = Map.of(
                "paper",
                venue.paper(1).getBody().path("paper").asText(),
                "answers",
                Collections.nCopies(20, ""),
                "takenAt",
                "2026-09-16T09:00");
        refused(venue.post("li.officer1", "/1/result", early), 400, "TAKEN_AT_BAD");
        refused(venue.start("PAPER"), 409, "TEST_RUNNING");
        refused(venue.start("VIDEO"), 400, "BAD_VALUE");
        refused(venue.post("li.officer1", "/1/cancel", Map.of("reason", "")), 400, "TEXT_BAD");
        assertThat(venue.post("li.officer1", "/1/cancel", Map.of("reason", "场所临时停电"))
                        .getBody()
                        .path("state")
                        .asText())
                .isEqualTo("VOID");
        story.at("2026-09-16T09:00");
        refused(venue.start("PAPER"), 409, "CLOCK_MOVED_BACK");
    }

    @Test
    void theLeadUnitAndTheSubdistrictRunATestOthersDoNot() {
        story.at("2026-09-17T09:00");
        var venue = TestCase.open(http, "V037", "2026-09-17");

        refused(venue.list("xu.culture.handler"), 404, "CASE_NOT_FOUND");
        refused(venue.post("xu.culture.handler", "", Map.of()), 404, "CASE_NOT_FOUND");
        assertThat(venue.list("admin").getBody().path("mayRun").asBoolean()).isFalse();
        refused(venue.post("admin", "", Map.of()), 403, "NOT_YOUR_UNIT");
        assertThat(venue.post("tian.guangning.handler", "", Map.of())
                        .getStatusCode()
                        .value())
                .isEqualTo(201);
    }

    @Test
    void theFirstPassRateCountsFirstAttemptsAndListsThem() {
        story.at("2026-03-02T09:00");
        var good = TestCase.open(http, "V030", LocalDate.of(2026, 3, 2).toString());
        good.start("PAPER");
        good.score(1, 80, story.photo("li.officer1"));
        var bad = TestCase.open(http, "V030", "2026-03-02");
        bad.start("PAPER");
        bad.post("li.officer1", "/1/cancel", Map.of("reason", "印错了"));
        bad.start("PAPER");
        bad.score(2, 79, story.photo("li.officer1"));
        story.at("2026-03-03T09:00");
        bad.start("PAPER");
        bad.score(3, 100, story.photo("li.officer1"));

        var rate = http.withBasicAuth("li.officer1", "lookback")
                .getForEntity("/api/knowledge-tests/first-pass-rate?from=2026-03-02&to=2026-03-03", JsonNode.class)
                .getBody();
        assertThat(rate.path("numerator").asInt()).isEqualTo(1);
        assertThat(rate.path("denominator").asInt()).isEqualTo(2);
        assertThat(rate.path("items").findValuesAsText("attempt")).containsExactlyInAnyOrder("1", "2");
    }

    private static ResponseEntity<JsonNode> train(TestCase venue, String day, String content) {
        return venue.post("li.officer1", "/training", Map.of("trainedOn", day, "content", content));
    }

    private static ResponseEntity<JsonNode> enter(TestCase venue, String paper, List<String> answers) {
        return venue.post("li.officer1", "/1/result", Map.of("paper", paper, "answers", answers));
    }
}
