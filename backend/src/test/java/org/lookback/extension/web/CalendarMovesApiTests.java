package org.lookback.extension.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lookback.Story.time;
import static org.lookback.extension.RoadCases.HANDLER;
import static org.lookback.extension.RoadCases.REVIEWER;
import static org.lookback.extension.RoadCases.TERM;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.lookback.casefile.CaseNumber;
import org.lookback.extension.ExtensionStories;
import org.lookback.extension.RoadCases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;

/** A year is imported anew: nothing moves by itself, everything that would is listed, a person confirms. */
@ProcessTest
class CalendarMovesApiTests {

    private static final String SUPERVISOR = "qin.supervisor1";
    private static final String MOVES = "/api/calendar/moves";

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

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void runningDeadlinesStayUntilAPersonSaysSo() {
        var people = new ExtensionStories(http);
        // 2031 is not announced: Monday to Friday are worked
        story.at("2031-03-03T09:00");
        var plain = roads.opened();
        var extended = roads.opened();
        story.at("2031-03-04T09:00");
        people.ask(extended, HANDLER, TERM, "", 2);
        people.decide(extended, 1, REVIEWER, true, 2);
        assertThat(people.get(SUPERVISOR, MOVES).getBody().path("items"))
                .noneMatch(move -> move.path("caseNo").asText().equals(plain.value()));

        importYear("2031-03-06,OFF,测试节\n2031-03-11,OFF,测试节\n");

        assertThat(story.waiting(plain, "userTask_repairRoad").getDueDate())
                .isEqualTo(Date.from(time("2031-03-10T17:30")));
        assertThat(jdbc.queryForList("select body from notice where template = 'calendar-moves'", String.class))
                .anyMatch(text -> text.contains("2031"));
        // the 4th, 5th, 7th, 10th and 12th
        var move = move(people, plain);
        assertThat(move.path("oldDue").asText()).isEqualTo("2031-03-10T17:30:00+08:00");
        assertThat(move.path("newDue").asText()).isEqualTo("2031-03-12T17:30:00+08:00");
        assertThat(move.path("explanation").toString()).contains("测试节");
        var other = move(people, extended);
        assertThat(other.path("oldDue").asText()).isEqualTo("2031-03-12T17:30:00+08:00");
        assertThat(other.path("newDue").asText()).isEqualTo("2031-03-14T17:30:00+08:00");

        refused(people.get(REVIEWER, MOVES), 403, "OVERSEER_ONLY");
        refused(confirm(people, REVIEWER, "按新日历", move), 403, "OVERSEER_ONLY");
        refused(confirm(people, SUPERVISOR, " ", move), 400, "REASON_MISSING");
        refused(confirm(people, SUPERVISOR, "按新日历"), 400, "MOVES_MISSING");

        var confirmed = confirm(people, SUPERVISOR, "按新公布的放假安排调整", move);
        assertThat(confirmed.getBody().path("total").asInt()).isEqualTo(1);
        assertThat(story.waiting(plain, "userTask_repairRoad").getDueDate())
                .isEqualTo(Date.from(time("2031-03-12T17:30")));
        assertThat(timer(plain)).isEqualTo(Date.from(time("2031-03-12T17:30:01")));
        assertThat(story.waiting(extended, "userTask_repairRoad").getDueDate())
                .isEqualTo(Date.from(time("2031-03-12T17:30")));
        assertThat(people.get(HANDLER, "/api/cases/%s/deadlines".formatted(plain))
                        .getBody()
                        .findValuesAsText("label"))
                .contains("按新日历重算");
    }

    @Test
    void whatChangedSinceItWasListedIsNotMovedAndNothingElseWithIt() {
        var people = new ExtensionStories(http);
        story.at("2032-03-01T09:00");
        var one = roads.opened();
        var two = roads.opened();
        importYear("2032-03-03,OFF,测试节\n");
        var first = move(people, one);
        var second = move(people, two);
        story.handIn(two, "userTask_repairRoad", HANDLER, "{}");

        refused(confirm(people, "admin", "按新日历", first, second), 409, "MOVES_CHANGED");
        assertThat(move(people, one)).isEqualTo(first);
        assertThat(confirm(people, "admin", "按新日历", first).getStatusCode().value())
                .isEqualTo(200);
        refused(confirm(people, "admin", "按新日历", first), 409, "MOVES_CHANGED");
    }

    private ResponseEntity<JsonNode> confirm(ExtensionStories people, String by, String reason, JsonNode... moves) {
        var body = new HashMap<String, Object>();
        body.put(
                "ids",
                List.of(moves).stream().map(move -> move.path("id").asText()).toList());
        body.put("reason", reason);
        return people.post(by, MOVES, body);
    }

    private static JsonNode move(ExtensionStories people, CaseNumber number) {
        for (var move : people.get(SUPERVISOR, MOVES).getBody().path("items")) {
            if (move.path("caseNo").asText().equals(number.value())
                    && move.path("term").asText().equals(TERM)) {
                return move;
            }
        }
        throw new AssertionError(number + " would not move");
    }

    private void importYear(String days) {
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.parseMediaType("text/csv;charset=UTF-8"));
        var year = days.substring(0, 4);
        var answer = http.withBasicAuth("admin", "lookback")
                .postForEntity(
                        "/api/calendar/years/%s/import".formatted(year),
                        new HttpEntity<>("date,kind,name\n" + days, headers),
                        JsonNode.class);
        assertThat(answer.getStatusCode().value())
                .as(String.valueOf(answer.getBody()))
                .isEqualTo(200);
    }

    private Date timer(CaseNumber number) {
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .processDefinitionKey("repair-road")
                .singleResult();
        return management
                .createJobQuery()
                .processInstanceId(instance.getId())
                .activityId("event_repairRoadOverdue")
                .singleResult()
                .getDuedate();
    }

    private static void refused(ResponseEntity<JsonNode> answer, int status, String code) {
        assertThat(answer.getBody().path("code").asText()).as(answer.toString()).isEqualTo(code);
        assertThat(answer.getStatusCode().value()).isEqualTo(status);
        assertThat(answer.getBody().path("detail").asText()).endsWith("。");
    }
}
