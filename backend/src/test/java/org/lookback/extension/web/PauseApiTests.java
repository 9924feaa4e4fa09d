package org.lookback.extension.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lookback.Story.time;
import static org.lookback.extension.RoadCases.HANDLER;
import static org.lookback.extension.RoadCases.HEAD;
import static org.lookback.extension.RoadCases.REVIEWER;
import static org.lookback.extension.RoadCases.TERM;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.lookback.casefile.CaseNumber;
import org.lookback.extension.ExtensionStories;
import org.lookback.extension.RoadCases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;

/** A deadline stands still over a holiday, with its task and its timer, and the working days that were left run again. */
@ProcessTest
class PauseApiTests {

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private Story story;

    @Autowired
    private RoadCases roads;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    private ExtensionStories people;
    private CaseNumber number;

    /** Five working days from Monday 28 September: 29, 30, then 8, 9 and the make-up Saturday 10 October. */
    @BeforeEach
    void aRoadIsToBeRepaired() {
        people = new ExtensionStories(http);
        story.at("2026-09-28T09:00");
        number = roads.opened();
        assertThat(timer().getDuedate()).isEqualTo(Date.from(time("2026-10-10T17:30:01")));
    }

    @Test
    void theWorkingDaysThatWereLeftRunAgainAfterTheHoliday() {
        story.at("2026-09-30T10:00");
        var paused = people.pause(number, REVIEWER, TERM, "").getBody();
        assertThat(paused.path("state").asText()).isEqualTo("PAUSED");
        assertThat(paused.path("pausedAt").asText()).isEqualTo("2026-09-30T10:00:00+08:00");
        assertThat(story.waiting(number, "userTask_repairRoad").getDueDate()).isNull();
        assertThat(timer().isSuspended()).isTrue();
        refused(people.pause(number, HEAD, TERM, ""), 409, "ALREADY_PAUSED");
        refused(people.ask(number, HANDLER, TERM, "", 1), 409, "DEADLINE_PAUSED");

        story.at("2026-10-12T09:00");
        assertThat(people.resume(number, "qin.supervisor1", TERM, "")
                        .getBody()
                        .path("dueAt")
                        .asText())
                .isEqualTo("2026-10-15T17:30:00+08:00");
        assertThat(story.waiting(number, "userTask_repairRoad").getDueDate())
                .isEqualTo(Date.from(time("2026-10-15T17:30")));
        assertThat(timer().isSuspended()).isFalse();
        assertThat(timer().getDuedate()).isEqualTo(Date.from(time("2026-10-15T17:30:01")));
        refused(people.resume(number, HEAD, TERM, ""), 409, "NOT_PAUSED");

        var shown = deadline(people.get(HANDLER, "/api/cases/%s/deadlines".formatted(number)));
        assertThat(shown.path("changes").findValuesAsText("kind")).containsExactly("PAUSED", "RESUMED");
        assertThat(shown.path("changes").get(1).path("explanation").toString()).contains("剩余期限3个工作日");
        assertThat(shown.path("state").asText()).isEqualTo("OPEN");
    }

    @Test
    void aPauseThatLastsTooLongShowsOnTheList() {
        story.at("2026-09-30T10:00");
        people.pause(number, HEAD, TERM, "");
        story.at("2026-12-29T23:00");
        assertThat(paused(REVIEWER).path("tooLong").asBoolean()).isFalse();
        story.at("2026-12-30T09:00");
        var shown = paused("qin.supervisor1");
        assertThat(shown.path("tooLong").asBoolean()).isTrue();
        assertThat(shown.path("limit").asText()).isEqualTo("2026-12-29");
        assertThat(shown.path("reason").asText()).contains("暂停营业");
        assertThat(shown.path("pausedBy").asText()).isEqualTo(HEAD);
        assertThat(people.get("xu.culture.handler", "/api/deadlines/paused")
                        .getBody()
                        .path("items"))
                .noneMatch(one -> one.path("caseNo").asText().equals(number.value()));
        people.resume(number, HEAD, TERM, "");
    }

    @Test
    void whoMayNotAndWhatMayNotStandStillIsRefused() {
        refused(people.pause(number, HANDLER, TERM, ""), 403, "NOT_YOUR_DEADLINE");
        refused(people.pause(number, "xu.culture.handler", TERM, ""), 403, "NOT_YOUR_DEADLINE");
        refused(people.move(number, REVIEWER, TERM, "", "pause", " "), 400, "REASON_MISSING");
        refused(people.pause(number, REVIEWER, "INS.NOTHING", ""), 404, "DEADLINE_NOT_FOUND");
        refused(people.resume(number, REVIEWER, TERM, ""), 409, "NOT_PAUSED");
        people.ask(number, HANDLER, TERM, "", 1);
        refused(people.pause(number, REVIEWER, "EXT.DECIDE", "1"), 409, "NEVER_PAUSES");
        story.at("2026-10-10T17:30:01");
        refused(people.pause(number, REVIEWER, TERM, ""), 409, "TERM_ALREADY_PASSED");
    }

    @Test
    void anOpenRequestWaitsUntilTheTimeRunsAgain() {
        people.ask(number, HANDLER, TERM, "", 1);
        people.pause(number, REVIEWER, TERM, "");
        refused(people.decide(number, 1, REVIEWER, true, 1), 409, "DEADLINE_PAUSED");
        people.resume(number, REVIEWER, TERM, "");
        assertThat(people.decide(number, 1, REVIEWER, true, 1).getStatusCode().value())
                .isEqualTo(200);
    }

    private JsonNode paused(String by) {
        return deadline(people.get(by, "/api/deadlines/paused"));
    }

    private JsonNode deadline(ResponseEntity<JsonNode> list) {
        for (var one : list.getBody().path("items")) {
            var other = one.has("caseNo") && !one.path("caseNo").asText().equals(number.value());
            if (!other && one.path("term").asText().equals(TERM)) {
                return one;
            }
        }
        throw new AssertionError(number + " is not in " + list.getBody());
    }

    private Job timer() {
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .processDefinitionKey("repair-road")
                .singleResult();
        return management
                .createJobQuery()
                .processInstanceId(instance.getId())
                .activityId("event_repairRoadOverdue")
                .singleResult();
    }

    private static void refused(ResponseEntity<JsonNode> answer, int status, String code) {
        assertThat(answer.getBody().path("code").asText()).as(answer.toString()).isEqualTo(code);
        assertThat(answer.getStatusCode().value()).isEqualTo(status);
        assertThat(answer.getBody().path("detail").asText()).endsWith("。");
    }
}
