package org.lookback.extension.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lookback.extension.RoadCases.HANDLER;
import static org.lookback.extension.RoadCases.HEAD;
import static org.lookback.extension.RoadCases.REVIEWER;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.extension.RoadCases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;

/** A task that somebody took and cannot do goes back to the unit, as the cross beside her name promises. */
@ProcessTest
class GivenBackTests {

    private static final String STRANGER = "xu.culture.handler";

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private Story story;

    @Autowired
    private RoadCases roads;

    @Autowired
    private TaskService tasks;

    @Autowired
    private CaseDesk cases;

    private CaseNumber number;
    private String task;

    @BeforeEach
    void sheHasTakenATask() {
        story.at("2026-09-14T09:00");
        number = roads.opened();
        task = tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .taskDefinitionKey("userTask_repairRoad")
                .singleResult()
                .getId();
        assertThat(ask(HANDLER, "claim", HANDLER).getStatusCode().value()).isEqualTo(204);
    }

    @Test
    void whoeverHoldsItPutsItBackAndTakesItAgain() {
        assertThat(ask(HANDLER, "unclaim", null).getStatusCode().value()).isEqualTo(204);
        assertThat(holder()).isNull();
        assertThat(ask(HANDLER, "claim", HANDLER).getStatusCode().value()).isEqualTo(204);
        assertThat(holder()).isEqualTo(HANDLER);
    }

    @Test
    void nobodyElseTakesItFromHerAndSheHandsItToNobody() {
        for (var other : new String[] {REVIEWER, STRANGER, "qin.supervisor1"}) {
            assertThat(ask(other, "unclaim", null).getStatusCode().value()).isEqualTo(403);
        }
        assertThat(ask(HANDLER, "assignee", STRANGER).getStatusCode().value()).isEqualTo(403);
        assertThat(ask(HANDLER, "assignee", REVIEWER).getStatusCode().value()).isEqualTo(403);
        assertThat(holder()).isEqualTo(HANDLER);
    }

    @Test
    void aColleagueIsToldWhoCanAndTheHeadDoesItOnTheTimeline() {
        var refused = ask("zhou.officer2", "unclaim", null);
        assertThat(refused.getStatusCode().value()).isEqualTo(403);
        assertThat(refused.getBody().path("code").asText()).isEqualTo("HELD_BY_COLLEAGUE");
        assertThat(refused.getBody().path("detail").asText()).endsWith("由本单位负责人退回。");
        // the cross that the task list shows to others than the holder
        assertThat(ask(HEAD, "assignee", null).getStatusCode().value()).isEqualTo(204);
        assertThat(holder()).isNull();
        assertThat(cases.timeline(number)).anySatisfy(event -> {
            assertThat(event.actor()).isEqualTo(HEAD);
            assertThat(event.text()).isEqualTo("把已领取的“修复路面”退回本单位待领");
        });
        assertThat(ask("zhou.officer2", "claim", "zhou.officer2")
                        .getStatusCode()
                        .value())
                .isEqualTo(204);
    }

    @Test
    void whatNobodyHoldsCannotBePutBack() {
        assertThat(ask(HANDLER, "unclaim", null).getStatusCode().value()).isEqualTo(204);
        assertThat(ask(HANDLER, "unclaim", null).getStatusCode().value()).isEqualTo(403);
    }

    private String holder() {
        return tasks.createTaskQuery().taskId(task).singleResult().getAssignee();
    }

    private ResponseEntity<JsonNode> ask(String by, String what, String person) {
        var body = person == null ? Map.of() : Map.of("userId", person);
        return http.withBasicAuth(by, "lookback")
                .postForEntity("/engine-rest/task/" + task + "/" + what, body, JsonNode.class);
    }
}
