package org.lookback.draft.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.lookback.draft.DraftDesk;
import org.lookback.inspection.engine.InspectionStories;
import org.lookback.privacy.PersonalTraces;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;

/** What was typed and not handed in waits for the same person on any machine, for nobody else, and goes with the form. */
@ProcessTest
class DraftApiTests {

    private static final String REVIEWER = "wang.market.reviewer";
    private static final String OFFICER = "li.officer1";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private Story story;

    @Autowired
    private InspectionStories inspections;

    @Autowired
    private DraftDesk desk;

    @Autowired
    private JdbcTemplate database;

    @Test
    void aClosedBrowserLosesNothingAndTheNewerOfTwoWindowsWins() throws Exception {
        var task = waitingForOfficers("V031");
        assertThat(read(REVIEWER, task).path("version").asInt()).isZero();

        assertThat(keep(REVIEWER, task, 0, "office", "{\"note\":\"陪同人惠小梅13811113777\"}")
                        .getBody()
                        .path("version")
                        .asInt())
                .isEqualTo(1);
        var found = read(REVIEWER, task);
        assertThat(found.path("content").path("note").asText()).isEqualTo("陪同人惠小梅13811113777");
        assertThat(found.path("browser").asText()).isEqualTo("office");
        assertThat(found.path("keptAt").asText()).startsWith("2026-11-03T09:00:00");

        assertThat(keep(REVIEWER, task, 1, "home", "{\"note\":\"在家改过\"}")
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
        refused(keep(REVIEWER, task, 1, "office", "{\"note\":\"没有看到\"}"), 409, "DRAFT_NEWER");
        refused(keep(REVIEWER, task, 0, "office", "{\"note\":\"没有看到\"}"), 409, "DRAFT_NEWER");
        assertThat(read(REVIEWER, task).path("content").path("note").asText()).isEqualTo("在家改过");
    }

    @Test
    void nobodyElseReadsItAndTheTableIsSealed() throws Exception {
        var task = waitingForOfficers("V032");
        keep(REVIEWER, task, 0, "office", "{\"note\":\"见证人慕容晓峰\"}");
        for (var other : List.of(OFFICER, "admin", "qin.supervisor1")) {
            assertThat(read(other, task).path("version").asInt()).isZero();
        }
        var seen = new TreeSet<String>();
        assertThat(new PersonalTraces(database).of(List.of("慕容晓峰"), seen)).isEmpty();
        assertThat(seen).contains("form_draft");
    }

    @Test
    void itGoesWithTheFormAndCannotComeBack() throws Exception {
        story.at("2026-11-03T09:00");
        var number = inspections.planned("V033", "2026-11-03");
        var task = story.waiting(number, "userTask_assignOfficers").getId();
        keep(REVIEWER, task, 0, "office", "{\"officers\":[]}");
        inspections.assigned(number, OFFICER, "zhou.officer2");
        assertThat(read(REVIEWER, task).path("version").asInt()).isZero();
        refused(keep(REVIEWER, task, 1, "office", "{\"officers\":[]}"), 404, "DRAFT_TASK_GONE");
        refused(keep(REVIEWER, task, 0, "office", "{\"officers\":[]}"), 404, "DRAFT_TASK_GONE");
    }

    @Test
    void theDraftOfAStartFormGoesWhenTheCaseBegins() throws Exception {
        story.at("2026-11-03T09:00");
        keep(OFFICER, "start:inspection-case", 0, "office", "{\"venueCode\":\"V033\"}");
        keep("zhou.officer2", "start:inspection-case", 0, "office", "{\"venueCode\":\"V035\"}");
        inspections.planned("V033", "2026-11-03");
        assertThat(read(OFFICER, "start:inspection-case").path("version").asInt())
                .isZero();
        assertThat(read("zhou.officer2", "start:inspection-case")
                        .path("version")
                        .asInt())
                .isEqualTo(1);
        http.withBasicAuth("zhou.officer2", "lookback").delete("/api/drafts/start:inspection-case");
        assertThat(read("zhou.officer2", "start:inspection-case")
                        .path("version")
                        .asInt())
                .isZero();
    }

    @Test
    void afterThirtyDaysItIsForgotten() throws Exception {
        var task = waitingForOfficers("V036");
        keep(REVIEWER, task, 0, "office", "{\"note\":\"放着\"}");
        story.at("2026-12-03T08:59");
        desk.removeOld();
        assertThat(read(REVIEWER, task).path("version").asInt()).isEqualTo(1);
        story.at("2026-12-03T09:01");
        assertThat(desk.removeOld()).isPositive();
        assertThat(read(REVIEWER, task).path("version").asInt()).isZero();
    }

    @Test
    void whatIsNoDraftIsRefusedWithASentence() throws Exception {
        var task = waitingForOfficers("V037");
        refused(keep(REVIEWER, task, 0, "office", "[]"), 400, "DRAFT_UNREADABLE");
        refused(keep(REVIEWER, task, -1, "office", "{}"), 400, "DRAFT_UNREADABLE");
        refused(keep(REVIEWER, task, 0, "", "{}"), 400, "DRAFT_UNREADABLE");
        refused(keep(REVIEWER, "a b", 0, "office", "{}"), 400, "DRAFT_PAGE_UNKNOWN");
        refused(keep(REVIEWER, "no-such-task", 0, "office", "{}"), 404, "DRAFT_TASK_GONE");
        refused(
                keep(REVIEWER, task, 0, "office", "{\"note\":\"" + "长".repeat(262_144) + "\"}"),
                413,
                "DRAFT_TOO_LARGE");
    }

    private String waitingForOfficers(String venue) {
        story.at("2026-11-03T09:00");
        return story.waiting(inspections.planned(venue, "2026-11-03"), "userTask_assignOfficers")
                .getId();
    }

    private JsonNode read(String person, String page) {
        return http.withBasicAuth(person, "lookback").getForObject("/api/drafts/{page}", JsonNode.class, page);
    }

    private ResponseEntity<JsonNode> keep(String person, String page, int basedOn, String browser, String content)
            throws Exception {
        var change = JSON.createObjectNode().put("basedOn", basedOn).put("browser", browser);
        change.set("content", JSON.readTree(content));
        return http.withBasicAuth(person, "lookback")
                .exchange("/api/drafts/{page}", HttpMethod.PUT, new HttpEntity<>(change), JsonNode.class, page);
    }

    private static void refused(ResponseEntity<JsonNode> answer, int status, String code) {
        assertThat(answer.getStatusCode().value()).isEqualTo(status);
        assertThat(answer.getBody().path("code").asText()).isEqualTo(code);
    }
}
