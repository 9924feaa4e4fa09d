package org.lookback.extension.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lookback.Story.time;
import static org.lookback.extension.RoadCases.HANDLER;
import static org.lookback.extension.RoadCases.HEAD;
import static org.lookback.extension.RoadCases.REVIEWER;
import static org.lookback.extension.RoadCases.TERM;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.extension.ExtensionRequest;
import org.lookback.extension.ExtensionRequest.State;
import org.lookback.extension.ExtensionRequests;
import org.lookback.extension.RoadCases;
import org.lookback.refusal.Refusal;
import org.lookback.workflow.Deadline;
import org.lookback.workflow.Deadlines;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way through the process extension-request, for a kind of case that Java has never heard of. */
@ProcessTest
class ExtensionProcessTests {

    private static final String DECIDE = "userTask_decideExtension";
    private static final String REPAIR = "userTask_repairRoad";

    @Autowired
    private Story story;

    @Autowired
    private RoadCases roads;

    @Autowired
    private ExtensionRequests requests;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private CaseDesk cases;

    @Autowired
    private RuntimeService runtime;

    private CaseNumber number;

    /** Five working days from Monday 14 September: Sunday the 20th is worked, so until that day 17:30. */
    @BeforeEach
    void aRoadIsToBeRepaired() {
        story.at("2026-09-14T09:00");
        number = roads.opened();
        assertThat(due()).isEqualTo(time("2026-09-20T17:30"));
    }

    @Test
    void anotherProcessAsksByCallingAndGoesOnWhenItIsDecided() {
        story.handIn(number, "userTask_foreseeDelay", HANDLER, asked(5));
        assertThat(story.steps(number)).containsExactlyInAnyOrder(REPAIR, DECIDE);
        assertThat(request().askedBy()).isEqualTo(HANDLER);

        story.at("2026-09-15T10:00");
        story.handIn(number, DECIDE, REVIEWER, "{\"granted\":true,\"reason\":\"连日降雨，同意\"}");

        // 21, 22, 23, 24 and 28 September: Mid-Autumn lies between
        assertThat(due()).isEqualTo(time("2026-09-28T17:30"));
        assertThat(story.waiting(number, REPAIR).getDueDate()).isEqualTo(Date.from(time("2026-09-28T17:30")));
        assertThat(story.steps(number)).containsExactly(REPAIR);
        assertThat(cases.get(number).isOpen()).isTrue();
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number.value())
                        .processDefinitionKey("extension-request")
                        .count())
                .isZero();
    }

    @Test
    void theReviewerMayGrantLessThanWasAskedForAndNotMore() {
        ask(HANDLER, 4);
        assertThatThrownBy(() ->
                        story.handIn(number, DECIDE, REVIEWER, "{\"granted\":true,\"amount\":5,\"reason\":\"多给一天\"}"))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("EXTENSION_AMOUNT"));
        story.handIn(number, DECIDE, REVIEWER, "{\"granted\":true,\"amount\":1,\"reason\":\"一天足够\"}");

        assertThat(due()).isEqualTo(time("2026-09-21T17:30"));
        assertThat(request().grantedAmount()).isEqualTo(1);
        assertThat(request().newDue()).isEqualTo(time("2026-09-21T17:30"));
    }

    @Test
    void whatAPersonRefusedMayBeAskedForAgain() {
        ask(HANDLER, 2);
        story.handIn(number, DECIDE, REVIEWER, "{\"granted\":false,\"reason\":\"理由不足\"}");
        assertThat(request().state()).isEqualTo(State.REFUSED);
        assertThat(due()).isEqualTo(time("2026-09-20T17:30"));
        assertThat(story.steps(number)).doesNotContain(DECIDE);

        ask(HANDLER, 2);
        assertThat(requests.ofCase(number.value()))
                .extracting(ExtensionRequest::state)
                .containsExactly(State.REFUSED, State.ASKED);
        ask(HANDLER, 2);
        assertThat(requests.ofCase(number.value()).get(2).code()).isEqualTo("LIMIT_REACHED");
    }

    @Test
    void silenceIsNotApproval() {
        ask(HANDLER, 2);
        assertThat(deadlines.newest(number, "EXT.DECIDE", "1").orElseThrow().dueAt())
                .isEqualTo(time("2026-09-15T17:30"));
        story.at("2026-09-17T09:00");
        story.fireDueTimersOf(number);

        assertThat(request().state()).isEqualTo(State.ASKED);
        assertThat(story.steps(number)).contains(DECIDE);
        assertThat(due()).isEqualTo(time("2026-09-20T17:30"));
    }

    @Test
    void whatIsDecidedLateStillCountsFromTheOldDate() {
        ask(HANDLER, 2);
        story.at("2026-09-22T09:00");
        story.fireDueTimersOf(number);
        story.handIn(number, DECIDE, REVIEWER, "{\"granted\":true,\"reason\":\"申请时未逾期，同意\"}");
        assertThat(due()).isEqualTo(time("2026-09-22T17:30"));
        assertThat(deadlines.newest(number, TERM, "").orElseThrow().state()).isEqualTo(Deadline.State.OPEN);
    }

    @Test
    void workThatIsFinishedFirstLeavesNothingToDecide() {
        ask(HANDLER, 2);
        story.handIn(number, REPAIR, HANDLER, "{}");

        assertThat(request().state()).isEqualTo(State.LAPSED);
        assertThat(story.steps(number)).containsExactly("userTask_foreseeDelay");
        assertThat(deadlines.newest(number, "EXT.DECIDE", "1").orElseThrow().state())
                .isEqualTo(Deadline.State.CANCELLED);
        assertThat(cases.timeline(number)).anyMatch(entry -> entry.kind().equals("EXTENSION_LAPSED"));
    }

    @Test
    void nobodyDecidesAboutHerOwnRequestAndTheHeadStandsInForTheReviewer() {
        ask(REVIEWER, 2);
        assertThatThrownBy(() -> story.handIn(number, DECIDE, REVIEWER, "{\"granted\":true,\"reason\":\"自己批自己\"}"))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("FOUR_EYES"));
        story.handIn(number, DECIDE, HEAD, "{\"granted\":true,\"reason\":\"同意\"}");
        assertThat(request().state()).isEqualTo(State.GRANTED);
    }

    @Test
    void aDateThatTheDiagramItselfGivesMayBeExtendedToo() {
        number = roads.opened("designer/plain-errand.bpmn", "plain-errand");
        var before =
                deadlines.newest(number, "TASK.FIXED", "userTask_runErrand").orElseThrow();
        story.startServing("extension-request", HANDLER, record("TASK.FIXED", "userTask_runErrand", 1));
        story.handIn(number, DECIDE, REVIEWER, "{\"granted\":true,\"reason\":\"同意\"}");
        assertThat(deadlines
                        .newest(number, "TASK.FIXED", "userTask_runErrand")
                        .orElseThrow()
                        .dueAt())
                .isAfter(before.dueAt());
    }

    private void ask(String by, int days) {
        story.startServing("extension-request", by, record(TERM, "", days));
    }

    private String asked(int days) {
        return record(TERM, "", days);
    }

    private String record(String term, String track, int days) {
        return """
                {"caseNo":"%s","term":"%s","track":"%s","amount":%d,"reason":"连日降雨","plan":"雨停后两日内完工"}
                """
                .formatted(number, term, track, days);
    }

    private ExtensionRequest request() {
        return requests.find(number.value(), 1).orElseThrow();
    }

    private Instant due() {
        return deadlines.newest(number, TERM, "").orElseThrow().dueAt();
    }
}
