package org.lookback.inspection.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lookback.Story.time;
import static org.lookback.inspection.engine.InspectionStories.OFFICER;
import static org.lookback.inspection.engine.InspectionStories.REVIEWER;
import static org.lookback.inspection.engine.InspectionStories.SECOND;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.extension.ExtensionStories;
import org.lookback.workflow.Deadlines;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.JdbcTemplate;

/** S3, the part about extensions: one is granted, a late and a second one are refused by rule. */
@ProcessTest
class ExtensionOfOrderTests {

    @Autowired
    private Story story;

    @Autowired
    private InspectionStories inspections;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private CaseDesk cases;

    @Autowired
    private ManagementService management;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private HistoryService history;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TestRestTemplate http;

    private ExtensionStories people;

    @BeforeEach
    void people() {
        people = new ExtensionStories(http);
    }

    @Test
    void venueAIsGrantedFiveDaysFromTheOldDateAndReportsOnTime() {
        var number = orderServed("V015");
        assertThat(due(number)).isEqualTo(time("2026-09-24T23:59:59"));
        assertThat(reportTimer(number)).isEqualTo(Date.from(time("2026-09-25T00:00")));

        story.at("2026-09-23T15:00");
        var asked = people.ask(number, OFFICER, "INS.RECT", "MAJOR", 5);
        assertThat(asked.getStatusCode().value()).isEqualTo(201);
        assertThat(asked.getBody().path("state").asText()).isEqualTo("ASKED");
        assertThat(instant(asked.getBody().path("decideBy"))).isEqualTo(time("2026-09-24T17:30"));
        assertThat(due(number)).isEqualTo(time("2026-09-24T23:59:59"));

        story.at("2026-09-24T11:00");
        story.handIn(
                number,
                "userTask_decideExtension",
                REVIEWER,
                "{\"granted\":true,\"amount\":5,\"reason\":\"设备确未到货，同意\"}");

        // 28, 29, 30 September, 8 and 9 October
        assertThat(due(number)).isEqualTo(time("2026-10-09T23:59:59"));
        assertThat(story.waiting(number, "userTask_submitReport").getDueDate())
                .isEqualTo(Date.from(time("2026-10-09T23:59:59")));
        assertThat(reportTimer(number)).isEqualTo(Date.from(time("2026-10-10T00:00")));
        bothDatesAreInTheHistory(number);
        assertThat(story.steps(number)).containsExactly("userTask_submitReport");
        assertThat(told(number)).contains("已批准").contains("2026-10-09 23:59:59");

        story.at("2026-10-08T10:00");
        var second = people.ask(number, OFFICER, "INS.RECT", "MAJOR", 2);
        assertThat(second.getStatusCode().value()).isEqualTo(201);
        assertThat(second.getBody().path("state").asText()).isEqualTo("AUTO_REFUSED");
        assertThat(second.getBody().path("code").asText()).isEqualTo("LIMIT_REACHED");
        assertThat(second.getBody().path("message").asText()).contains("2026-10-09 23:59:59");
        assertThat(due(number)).isEqualTo(time("2026-10-09T23:59:59"));
        assertThat(story.fireDueTimersOf(number)).isZero();

        story.at("2026-10-09T09:00");
        // moved with the rest: the drawn timer, and the early warning it starts, came on the eve of the new date
        assertThat(story.fireDueTimersOf(number)).isEqualTo(2);
        inspections.reported(number);
        assertThat(deadlines.newest(number, "INS.RECT", "MAJOR").orElseThrow().wasOnTime())
                .isTrue();
        assertThat(inspections.finding(number, 1).course().late()).isFalse();
        assertThat(cases.firstForgedEntry(number)).isEmpty();
    }

    @Test
    void venueBAsksOnTheLastDayAndIsTooLate() {
        var number = orderServed("V014");
        story.at("2026-09-24T09:00");
        var asked = people.ask(number, OFFICER, "INS.RECT", "MAJOR", 5).getBody();

        assertThat(asked.path("state").asText()).isEqualTo("AUTO_REFUSED");
        assertThat(asked.path("code").asText()).isEqualTo("LATE_REQUEST");
        assertThat(asked.path("message").asText()).contains("2026-09-23 23:59:59");
        assertThat(due(number)).isEqualTo(time("2026-09-24T23:59:59"));
        assertThat(story.steps(number)).containsExactly("userTask_submitReport");
        assertThat(told(number)).contains("LATE_REQUEST");
    }

    @Test
    void itServesTheCaseAndLeavesNothingOfItsReasonsInTheEngine() {
        var number = orderServed("V017");
        story.at("2026-09-22T10:00");
        // as Tasklist starts it: with the form alone
        var about = story.startServing(
                "extension-request",
                OFFICER,
                """
                {"caseNo":"%s","term":"INS.RECT","track":"MAJOR","amount":3,"reason":"设备未到","plan":"到货即装"}
                """
                        .formatted(number));

        assertThat(about).isEqualTo(number);
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .processDefinitionKey("extension-request")
                .singleResult();
        assertThat(runtime.getVariables(instance.getId()))
                .containsOnlyKeys("leadUnit", "track", "decider", "admissible");
        assertThat(history.createHistoricProcessInstanceQuery()
                        .processInstanceId(instance.getId())
                        .singleResult()
                        .getBusinessKey())
                .isEqualTo(number.value());
        assertThat(cases.get(number).processKey()).isEqualTo("inspection-case");
        assertThat(cases.get(number).stateLabel()).isEqualTo("整改中");
    }

    private void bothDatesAreInTheHistory(CaseNumber number) {
        var shown = people.get(OFFICER, "/api/cases/%s/extensions".formatted(number))
                .getBody()
                .path("items")
                .get(0);
        assertThat(shown.path("state").asText()).isEqualTo("GRANTED");
        assertThat(instant(shown.path("dueAt"))).isEqualTo(time("2026-09-24T23:59:59"));
        assertThat(instant(shown.path("newDue"))).isEqualTo(time("2026-10-09T23:59:59"));
        assertThat(cases.timeline(number))
                .anyMatch(entry -> entry.text().contains("2026-09-24 23:59:59")
                        && entry.text().contains("2026-10-09 23:59:59"));
    }

    private CaseNumber orderServed(String venue) {
        story.at("2026-09-21T09:00");
        var number = inspections.planned(venue, "2026-09-21");
        inspections.assigned(number, OFFICER, SECOND);
        story.at("2026-09-21T10:30");
        inspections.visited(number, "2026-09-21T10:00", "2026-09-21T10:25", Map.of(1, "FAIL"));
        inspections.approved(number);
        story.at("2026-09-21T11:00");
        inspections.served(number, "2026-09-21 11:00");
        return number;
    }

    private Instant due(CaseNumber number) {
        return deadlines.newest(number, "INS.RECT", "MAJOR").orElseThrow().dueAt();
    }

    private Date reportTimer(CaseNumber number) {
        return runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .processDefinitionKey("inspection-case")
                .list()
                .stream()
                .flatMap(instance -> management
                        .createJobQuery()
                        .processInstanceId(instance.getId())
                        .activityId("event_reportTermPassed")
                        .list()
                        .stream())
                .findFirst()
                .orElseThrow()
                .getDuedate();
    }

    private String told(CaseNumber number) {
        return jdbc.queryForObject(
                "select body from notice where case_no = ? and template = 'extension-decided' order by created_at limit 1",
                String.class,
                number.value());
    }

    private static Instant instant(JsonNode moment) {
        return OffsetDateTime.parse(moment.asText()).toInstant();
    }
}
