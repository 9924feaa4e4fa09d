package org.lookback.escalation.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.lookback.casefile.CaseNumber;
import org.lookback.escalation.LadderStories;
import org.lookback.workflow.DeadlineMoves;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;

/** What the tab beside a task and the list of tasks are told: as it stands, to those who may know. */
@ProcessTest
class StandingApiTests {

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private LadderStories ladders;

    @Autowired
    private DeadlineMoves moves;

    @Autowired
    private Story story;

    private CaseNumber number;
    private String task;

    /** One working day from Wednesday 30 September: until 8 October 17:30, over the National Day holiday. */
    @BeforeEach
    void aDangerIsReported() {
        story.at("2026-09-30T10:20");
        number = ladders.started("flood-danger", Map.of("leadUnit", "market-reg", "place", "地下车库"));
        task = story.waiting(number, "userTask_removeDanger").getId();
    }

    @Test
    void whileThereIsTimeItIsCalmAndExplained() {
        var standing = standing("li.officer1");
        assertThat(standing.path("caseNo").asText()).isEqualTo(number.value());
        assertThat(standing.path("task").path("unitName").asText()).isEqualTo("区市场监管局");
        var deadline = standing.path("deadline");
        assertThat(deadline.path("tone").asText()).isEqualTo("CALM");
        assertThat(deadline.path("dueAt").asText()).isEqualTo("2026-10-08T17:30:00+08:00");
        assertThat(deadline.path("timeLeft").asText()).isEqualTo("1个工作日");
        assertThat(deadline.path("length").asText()).isEqualTo("1个工作日");
        assertThat(deadline.path("explanation").toString()).contains("国庆节");
        assertThat(standing.path("levels")).isEmpty();
    }

    @Test
    void everybodyIsOfferedWhatTheyMayDo() {
        assertThat(may("li.officer1")).containsExactly("extend");
        assertThat(may("wang.market.reviewer")).containsExactly("extend", "pause");
        assertThat(may("zhang.market.head")).containsExactly("nudge", "extend", "pause");
        assertThat(may("qin.supervisor1")).containsExactly("nudge", "pause");
        assertThat(may("admin")).containsExactly("nudge");
        story.at("2026-10-08T17:30:01");
        assertThat(may("wang.market.reviewer")).containsExactly("extend");
    }

    @Test
    void whatHasClimbedIsShownAndMarked() {
        assertThat(marks("li.officer1")).isEmpty();
        ladders.at("2026-09-30T17:30", number);
        assertThat(standing("li.officer1").path("deadline").path("tone").asText())
                .isEqualTo("AMBER");
        assertThat(marks("li.officer1")).containsExactly("L0 预警 AMBER");

        ladders.at("2026-10-09T09:00", number);
        var standing = standing("li.officer1");
        assertThat(standing.path("deadline").path("tone").asText()).isEqualTo("RED");
        assertThat(standing.path("levels").findValuesAsText("level")).containsExactly("L1", "L0");
        assertThat(standing.path("levels").get(0).path("own").asBoolean()).isTrue();
        assertThat(marks("qin.supervisor1")).containsExactly("L1 催办 RED");
        assertThat(marks("chen.urban.head")).isEmpty();

        ladders.at("2026-10-14T09:00", number);
        assertThat(standing("li.officer1").path("levels").findValuesAsText("level"))
                .startsWith("L3", "L2");
        // an interview is only proposed: nobody is marked with it yet
        assertThat(marks("qin.supervisor1")).containsExactly("L2 督办 RED");
    }

    @Test
    void aPauseIsShownWithItsReasonAndTakesTheMarkAway() {
        ladders.at("2026-09-30T17:30", number);
        moves.pause(number, "INS.SERVE", "", "wang.market.reviewer", "场地被水淹没，无法进入");
        var standing = standing("wang.market.reviewer");
        assertThat(standing.path("deadline").path("tone").asText()).isEqualTo("GREY");
        var change = standing.path("deadline").path("changes").get(0);
        assertThat(change.path("kindLabel").asText()).isEqualTo("中止计时");
        assertThat(change.path("byName").asText()).isEqualTo("王明远");
        assertThat(change.path("newDue").isNull()).isTrue();
        assertThat(may("wang.market.reviewer")).containsExactly("resume");
        assertThat(marks("li.officer1")).isEmpty();
    }

    @Test
    void nobodyElseLearnsThatTheTaskExists() {
        refused(get("chen.urban.head", "/api/tasks/" + task + "/standing"), 404, "TASK_NOT_FOUND");
        refused(get("li.officer1", "/api/tasks/nonsense/standing"), 404, "TASK_NOT_FOUND");
        var tooMany = String.join(
                ",", IntStream.range(0, 101).mapToObj(Integer::toString).toList());
        refused(get("li.officer1", "/api/tasks/marks?ids=" + tooMany), 400, "TOO_MANY_TASKS");
        refused(get("li.officer1", "/api/tasks/marks"), 400, "MISSING_PARAMETER");
    }

    private JsonNode standing(String reader) {
        return get(reader, "/api/tasks/" + task + "/standing").getBody();
    }

    private List<String> may(String reader) {
        var may = standing(reader).path("may");
        return may.properties().stream()
                .filter(right -> right.getValue().asBoolean())
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<String> marks(String reader) {
        var items = get(reader, "/api/tasks/marks?ids=" + task + ",nonsense")
                .getBody()
                .path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(mark -> mark.hasNonNull("level"))
                .map(mark -> "%s %s %s"
                        .formatted(
                                mark.path("level").asText(),
                                mark.path("label").asText(),
                                mark.path("tone").asText()))
                .toList();
    }

    private ResponseEntity<JsonNode> get(String reader, String url) {
        return http.withBasicAuth(reader, "lookback").getForEntity(url, JsonNode.class);
    }

    private static void refused(ResponseEntity<JsonNode> answer, int status, String code) {
        assertThat(answer.getStatusCode().value())
                .as(String.valueOf(answer.getBody()))
                .isEqualTo(status);
        assertThat(answer.getBody().path("code").asText()).isEqualTo(code);
    }
}
