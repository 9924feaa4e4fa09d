package org.lookback.escalation.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.notice.DeliveryWatch;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;

/** Who may nudge whom, how often, and what everybody else sees of it; on a process that Java has never heard of. */
@ProcessTest
class NudgeApiTests {

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private FormService forms;

    @Autowired
    private TaskService tasks;

    @Autowired
    private CaseDesk cases;

    @Autowired
    private DeliveryWatch deliveries;

    @Autowired
    private Story story;

    private CaseNumber number;
    private Task task;

    @BeforeEach
    void aDangerIsReported() {
        story.at("2026-09-30T10:20");
        repository
                .createDeployment()
                .name("designer")
                .enableDuplicateFiltering(true)
                .addClasspathResource("designer/flood-danger.bpmn")
                .deploy();
        var definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("flood-danger")
                .latestVersion()
                .singleResult();
        var instance = forms.submitStartForm(definition.getId(), Map.of("leadUnit", "market-reg", "place", "地下车库"));
        number = new CaseNumber(instance.getBusinessKey());
        task = tasks.createTaskQuery().processInstanceId(instance.getId()).singleResult();
    }

    @Test
    void aSupervisorNudgesAndEverybodyConcernedHearsOfIt() {
        var answer = nudge("qin.supervisor1", "业主 13800138000 已两次来电，请今天排险。");

        assertThat(answer.getStatusCode().value()).isEqualTo(201);
        assertThat(answer.getBody().path("nudge").path("message").asText()).isEqualTo("业主 138****8000 已两次来电，请今天排险。");
        assertThat(answer.getBody().path("remark").asText()).contains("已遮盖");
        assertThat(cases.timeline(number))
                .filteredOn(entry -> entry.kind().equals("NUDGED"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.actor()).isEqualTo("qin.supervisor1");
                    assertThat(entry.text()).isEqualTo("督导员催办“排除隐患”：业主 138****8000 已两次来电，请今天排险。");
                });
        assertThat(recipients()).contains("li.officer1", "zhou.officer2").doesNotContain("wang.market.reviewer");
        var seen = get("li.officer1", "/nudges").getBody();
        assertThat(seen.path("total").asInt()).isEqualTo(1);
        assertThat(seen.path("items").get(0).path("byName").asText()).isEqualTo("秦知夏");
        assertThat(seen.path("nextAt").asText()).startsWith("2026-09-30T14:20");
    }

    @Test
    void onlyWhoeverHasTakenTheTaskIsWrittenTo() {
        tasks.setAssignee(task.getId(), "wu.officer3");
        nudge("qin.supervisor1", null);
        assertThat(recipients()).containsOnly("wu.officer3");
    }

    @Test
    void theNextNudgeOfATaskWaitsFourHours() {
        nudge("qin.supervisor1", null);
        story.at("2026-09-30T14:19:59");
        refused(nudge("hou.oversight.head", null), 409, "NUDGED_RECENTLY");
        assertThat(nudge("hou.oversight.head", null).getBody().path("detail").asText())
                .contains("下次可催办时间：2026-09-30 14:20:00");
        story.at("2026-09-30T14:20");
        assertThat(nudge("hou.oversight.head", null).getStatusCode().value()).isEqualTo(201);
        assertThat(get("qin.supervisor1", "/nudges").getBody().path("total").asInt())
                .isEqualTo(2);
    }

    @Test
    void ofTwoAtOnceOneWins() {
        var other = CompletableFuture.supplyAsync(() -> nudge("hou.oversight.head", null));
        var one = nudge("qin.supervisor1", null);
        assertThat(Stream.of(one, other.join())
                        .map(answer -> answer.getStatusCode().value()))
                .containsExactlyInAnyOrder(201, 409);
        assertThat(cases.timeline(number))
                .filteredOn(entry -> entry.kind().equals("NUDGED"))
                .hasSize(1);
    }

    @Test
    void theHeadOfTheUnitNudgesTheUnitsOwnPeopleAndNobodyElseDoes() {
        refused(nudge("li.officer1", null), 403, "NUDGE_NOT_ALLOWED");
        refused(nudge("wang.market.reviewer", null), 403, "NUDGE_NOT_ALLOWED");
        refused(nudge("chen.urban.head", null), 404, "TASK_NOT_FOUND");
        refused(get("chen.urban.head", "/nudges"), 404, "TASK_NOT_FOUND");
        assertThat(nudge("zhang.market.head", null).getStatusCode().value()).isEqualTo(201);
        assertThat(cases.timeline(number)).anyMatch(entry -> entry.text().startsWith("单位负责人催办“排除隐患”"));
    }

    @Test
    void whatIsDoneIsNotNudgedAndItsNudgesStay() {
        nudge("qin.supervisor1", null);
        tasks.complete(task.getId(), Map.of("removed", true));
        refused(nudge("qin.supervisor1", null), 404, "TASK_NOT_FOUND");
        assertThat(get("li.officer1", "/nudges").getBody().path("total").asInt())
                .isEqualTo(1);
        refused(get("chen.urban.head", "/nudges"), 404, "TASK_NOT_FOUND");
    }

    @Test
    void nonsenseIsRefusedInWords() {
        refused(nudge("qin.supervisor1", "催".repeat(201)), 400, "MESSAGE_TOO_LONG");
        refused(
                http.withBasicAuth("qin.supervisor1", "lookback")
                        .postForEntity("/api/tasks/{id}/nudge", Map.of(), JsonNode.class, "no-such-task"),
                404,
                "TASK_NOT_FOUND");
        refused(
                http.withBasicAuth("qin.supervisor1", "lookback")
                        .postForEntity(
                                "/api/tasks/{id}/nudge", Map.of("message", List.of(1)), JsonNode.class, task.getId()),
                400,
                "UNREADABLE");
    }

    private List<String> recipients() {
        return deliveries.list(null, number.value(), 50).stream()
                .filter(delivery -> delivery.template().equals("nudge"))
                .map(delivery -> delivery.recipient())
                .distinct()
                .toList();
    }

    private ResponseEntity<JsonNode> nudge(String by, String message) {
        var body = message == null ? Map.of() : Map.of("message", message);
        return http.withBasicAuth(by, "lookback")
                .postForEntity("/api/tasks/{id}/nudge", body, JsonNode.class, task.getId());
    }

    private ResponseEntity<JsonNode> get(String by, String what) {
        return http.withBasicAuth(by, "lookback").getForEntity("/api/tasks/{id}" + what, JsonNode.class, task.getId());
    }

    private static void refused(ResponseEntity<JsonNode> answer, int status, String code) {
        assertThat(answer.getStatusCode().value())
                .as(String.valueOf(answer.getBody()))
                .isEqualTo(status);
        assertThat(answer.getBody().path("code").asText()).isEqualTo(code);
        assertThat(answer.getBody().path("detail").asText()).isNotBlank();
    }
}
