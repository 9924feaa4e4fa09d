package org.lookback.extension.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lookback.extension.RoadCases.HANDLER;
import static org.lookback.extension.RoadCases.HEAD;
import static org.lookback.extension.RoadCases.REVIEWER;
import static org.lookback.extension.RoadCases.TERM;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.extension.ExtensionStories;
import org.lookback.extension.RoadCases;
import org.lookback.workflow.DeadlineMoves;
import org.lookback.workflow.WatchedTasks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;

/** Asking for more time over REST: what is shown, what is refused, and who wins. */
@ProcessTest
class ExtensionApiTests {

    private static final String STRANGER = "xu.culture.handler";
    private static final String SUPERVISOR = "qin.supervisor1";

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private Story story;

    @Autowired
    private RoadCases roads;

    @Autowired
    private CaseDesk cases;

    @Autowired
    private DeadlineMoves moves;

    @Autowired
    private WatchedTasks watched;

    private ExtensionStories people;
    private CaseNumber number;

    @BeforeEach
    void aRoadIsToBeRepairedUntilSunday() {
        people = new ExtensionStories(http);
        story.at("2026-09-14T09:00");
        number = roads.opened();
    }

    @Test
    void thePreviewSaysTheNewDateAndWhyOrWhyNot() {
        var good = preview(HANDLER, 3).getBody();
        assertThat(good.path("allowed").asBoolean()).isTrue();
        assertThat(good.path("dueAt").asText()).isEqualTo("2026-09-20T17:30:00+08:00");
        assertThat(good.path("latest").asText()).isEqualTo("2026-09-18T23:59:59+08:00");
        assertThat(good.path("newDue").asText()).isEqualTo("2026-09-23T17:30:00+08:00");
        assertThat(good.path("explanation").get(0).asText()).contains("自原到期时间起接续计算");
        assertThat(preview(HANDLER, 6).getBody().path("code").asText()).isEqualTo("EXTENSION_AMOUNT");
        story.at("2026-09-19T09:00");
        var late = preview(HANDLER, 1).getBody();
        assertThat(late.path("code").asText()).isEqualTo("LATE_REQUEST");
        assertThat(late.path("message").asText()).contains("2026-09-18 23:59:59");
        refused(preview(STRANGER, 1), 403, "NOT_YOUR_DEADLINE");
        refused(
                people.get(HANDLER, "/api/cases/%s/extensions/preview?term=NO&amount=1".formatted(number)),
                404,
                "DEADLINE_NOT_FOUND");
        refused(
                people.get(HANDLER, "/api/cases/%s/extensions/preview?term=NO".formatted(number)),
                400,
                "MISSING_PARAMETER");
    }

    @Test
    void theWholeWayOverRest() {
        var mine = people.get(HANDLER, "/api/deadlines/mine").getBody().path("items");
        assertThat(mine).anySatisfy(one -> {
            assertThat(one.path("caseNo").asText()).isEqualTo(number.value());
            assertThat(one.path("step").asText()).isEqualTo("修复路面");
            assertThat(one.path("term").asText()).isEqualTo(TERM);
            assertThat(one.path("title").asText()).isEqualTo("路面修复");
            assertThat(one.path("most").asInt()).isEqualTo(5);
        });
        assertThat(people.get(STRANGER, "/api/deadlines/mine").getBody().path("items"))
                .noneMatch(one -> one.path("caseNo").asText().equals(number.value()));

        var asked = people.ask(number, HANDLER, TERM, "", 3);
        assertThat(asked.getHeaders().getLocation()).hasPath("/api/cases/%s/extensions/1".formatted(number));
        assertThat(asked.getBody().path("askedByName").asText()).isEqualTo("李卓然");
        var decided = people.decide(number, 1, REVIEWER, true, 2);
        assertThat(decided.getStatusCode().value()).isEqualTo(200);
        assertThat(decided.getBody().path("state").asText()).isEqualTo("GRANTED");
        assertThat(decided.getBody().path("newDue").asText()).isEqualTo("2026-09-22T17:30:00+08:00");

        var deadline = people.get(HANDLER, "/api/cases/%s/deadlines".formatted(number))
                .getBody()
                .path("items");
        assertThat(deadline).anySatisfy(one -> {
            assertThat(one.path("term").asText()).isEqualTo(TERM);
            var change = one.path("changes").get(0);
            assertThat(change.path("kind").asText()).isEqualTo("EXTENDED");
            assertThat(change.path("oldDue").asText()).isEqualTo("2026-09-20T17:30:00+08:00");
            assertThat(change.path("newDue").asText()).isEqualTo("2026-09-22T17:30:00+08:00");
            assertThat(change.path("by").asText()).isEqualTo(REVIEWER);
            assertThat(change.path("explanation")).isNotEmpty();
        });
        assertThat(people.get(SUPERVISOR, "/api/cases/%s/extensions".formatted(number))
                        .getBody()
                        .path("total")
                        .asInt())
                .isEqualTo(1);
        refused(people.get(STRANGER, "/api/cases/%s/extensions".formatted(number)), 404, "CASE_NOT_FOUND");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 6, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void impossibleNumbersOfDaysAreRefused(int days) {
        refused(people.ask(number, HANDLER, TERM, "", days), 400, "EXTENSION_AMOUNT");
    }

    @ParameterizedTest(name = "without {0}: {1}")
    @CsvSource({"reason, REASON_MISSING", "plan, PLAN_MISSING", "term, TERM_MISSING", "amount, EXTENSION_AMOUNT"})
    void whatIsMissingIsAskedFor(String field, String code) {
        var request = new HashMap<String, Object>(Map.of("term", TERM, "amount", 1, "reason", "连日降雨", "plan", "雨停即修"));
        request.remove(field);
        refused(people.post(HANDLER, address(), request), 400, code);
        request.put(field, " ");
        if (!field.equals("amount")) {
            refused(people.post(HANDLER, address(), request), 400, code);
        }
    }

    @Test
    void otherNonsenseIsRefusedInWordsToo() {
        refused(people.post(HANDLER, address(), Map.of("term", TERM, "amount", "many")), 400, "UNREADABLE");
        refused(
                people.post(
                        HANDLER,
                        address(),
                        Map.of("term", TERM, "amount", 1, "kind", "CH", "reason", "理由", "plan", "计划")),
                400,
                "EXTENSION_KIND");
        refused(people.ask(number, HANDLER, "INS.NOTHING", "", 1), 404, "DEADLINE_NOT_FOUND");
        refused(people.ask(number, HANDLER, TERM, "MAJOR", 1), 404, "DEADLINE_NOT_FOUND");
        refused(people.ask(number, HANDLER, TERM, "x".repeat(5000), 1), 404, "DEADLINE_NOT_FOUND");
        refused(people.post(HANDLER, "/api/cases/nonsense/extensions", Map.of("term", TERM)), 400, "NOT_A_CASE_NUMBER");
        refused(people.ask(new CaseNumber("RPR-20200101-000001"), HANDLER, TERM, "", 1), 404, "DEADLINE_NOT_FOUND");
        refused(people.decide(number, 7, REVIEWER, true, 1), 404, "EXTENSION_NOT_FOUND");
        assertThat(people.get(HANDLER, address()).getBody().path("total").asInt())
                .isZero();
    }

    @Test
    void onlyTheAnsweringUnitAsks() {
        refused(people.ask(number, STRANGER, TERM, "", 1), 403, "NOT_YOUR_DEADLINE");
        refused(people.ask(number, SUPERVISOR, TERM, "", 1), 403, "NOT_YOUR_DEADLINE");
        assertThat(people.ask(number, "zhang.market.head", TERM, "", 1)
                        .getStatusCode()
                        .value())
                .isEqualTo(201);
    }

    @Test
    void afterTheDateItIsTooLateAndAfterTheWorkThereIsNothingToExtend() {
        story.at("2026-09-21T09:00");
        var late = people.ask(number, HANDLER, TERM, "", 1).getBody();
        assertThat(late.path("state").asText()).isEqualTo("AUTO_REFUSED");
        assertThat(late.path("code").asText()).isEqualTo("LATE_REQUEST");
        story.handIn(number, "userTask_repairRoad", HANDLER, "{}");
        refused(people.ask(number, HANDLER, TERM, "", 1), 404, "DEADLINE_NOT_FOUND");
    }

    @Test
    void aRequestIsDecidedOnceByTheRightPersonWithAReason() {
        people.ask(number, HANDLER, TERM, "", 2);
        refused(people.decide(number, 1, HANDLER, true, 1), 403, "NOT_YOUR_TASK");
        refused(people.decide(number, 1, STRANGER, true, 1), 404, "CASE_NOT_FOUND");
        refused(people.decide(number, 1, REVIEWER, true, 3), 400, "EXTENSION_AMOUNT");
        refused(people.decide(number, 1, REVIEWER, true, -1), 400, "EXTENSION_AMOUNT");
        var address = address() + "/1/decision";
        refused(people.post(REVIEWER, address, Map.of("reason", "没有选择")), 400, "DECISION_MISSING");
        refused(people.post(REVIEWER, address, Map.of("granted", true)), 400, "REASON_MISSING");
        assertThat(people.get(REVIEWER, address() + "/1/preview?amount=2")
                        .getBody()
                        .path("newDue")
                        .asText())
                .isEqualTo("2026-09-22T17:30:00+08:00");
        refused(people.get(REVIEWER, address() + "/1/preview?amount=9"), 400, "EXTENSION_AMOUNT");

        assertThat(people.decide(number, 1, REVIEWER, false, null)
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
        refused(people.decide(number, 1, REVIEWER, true, 1), 409, "ALREADY_DECIDED");
        refused(people.get(REVIEWER, address() + "/1/preview"), 409, "ALREADY_DECIDED");
    }

    @Test
    void ofTwoWhoDecideAtOnceOneWinsAndTheOtherHearsIt() throws Exception {
        people.ask(number, HANDLER, TERM, "", 2);
        refused(people.decide(number, 1, "admin", true, 1), 403, "NOT_YOUR_TASK");
        watched.ofCase(number).stream()
                .filter(task -> task.deadline().term().equals("EXT.DECIDE"))
                .forEach(task -> watched.offerTo(task.taskId(), "market-reg-head"));
        var together = new CyclicBarrier(2);
        var answers = atOnce(List.of(
                () -> {
                    together.await();
                    return people.decide(number, 1, REVIEWER, true, 2);
                },
                () -> {
                    together.await();
                    return people.decide(number, 1, HEAD, true, 1);
                }));
        assertThat(answers).extracting(answer -> answer.getStatusCode().value()).containsExactlyInAnyOrder(200, 409);
        assertThat(answers)
                .filteredOn(answer -> answer.getStatusCode().value() == 409)
                .allSatisfy(answer -> {
                    assertThat(answer.getBody().path("code").asText()).isEqualTo("ALREADY_DECIDED");
                    assertThat(answer.getBody().path("detail").asText()).contains("请刷新");
                });
        assertThat(moves.changes(number)).hasSize(1);
        assertThat(cases.firstForgedEntry(number)).isEmpty();
    }

    @Test
    void ofTwoWhoAskAtOnceOneReachesTheLimit() throws Exception {
        var together = new CyclicBarrier(2);
        Callable<ResponseEntity<JsonNode>> ask = () -> {
            together.await();
            return people.ask(number, HANDLER, TERM, "", 2);
        };
        assertThat(atOnce(List.of(ask, ask)))
                .extracting(answer -> answer.getBody().path("state").asText())
                .containsExactlyInAnyOrder("ASKED", "AUTO_REFUSED");
    }

    private static List<ResponseEntity<JsonNode>> atOnce(List<Callable<ResponseEntity<JsonNode>>> calls)
            throws Exception {
        var threads = Executors.newFixedThreadPool(calls.size());
        try {
            var answers = new java.util.ArrayList<ResponseEntity<JsonNode>>();
            for (var answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }

    private String address() {
        return "/api/cases/%s/extensions".formatted(number);
    }

    private ResponseEntity<JsonNode> preview(String by, int days) {
        return people.get(by, address() + "/preview?term=%s&amount=%d".formatted(TERM, days));
    }

    private static void refused(ResponseEntity<JsonNode> answer, int status, String code) {
        assertThat(answer.getBody().path("code").asText()).as(answer.toString()).isEqualTo(code);
        assertThat(answer.getStatusCode().value()).isEqualTo(status);
        assertThat(answer.getBody().path("detail").asText()).endsWith("。");
    }
}
