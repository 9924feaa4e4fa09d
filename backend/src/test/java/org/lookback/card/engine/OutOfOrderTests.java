package org.lookback.card.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lookback.card.engine.CardStories.OFFICER;
import static org.lookback.card.engine.CardStories.REVIEWER;
import static org.lookback.card.engine.InterviewRecords.held;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.lookback.card.CardRemoval;
import org.lookback.card.CheckItem;
import org.lookback.card.JointCheck;
import org.lookback.card.RemovalDecision;
import org.lookback.casefile.CaseNumber;
import org.lookback.refusal.Refusal;
import org.lookback.workflow.CaseProcesses;
import org.springframework.beans.factory.annotation.Autowired;

/** Nothing but all conditions in their order takes a card off, whatever way somebody tries; the state stays as it was. */
@ProcessTest
class OutOfOrderTests {

    private static final String RUN_TEST = "userTask_runTest";

    @Autowired
    private Story story;

    @Autowired
    private CardStories cards;

    @Autowired
    private CardedVenues venues;

    @Autowired
    private CardRemoval removal;

    @Autowired
    private CaseProcesses processes;

    @Autowired
    private TaskService tasks;

    @Autowired
    private FormService forms;

    @Test
    void oneConditionIsNotEnoughNorIsOneInterviewer() {
        var number = venues.carded("V037", "2026-05-11", "2026-05-13T09:00");
        var second =
                "{\"venueCode\":\"V037\",\"sourceCase\":\"%s\",\"reason\":\"再提请一张\",\"findings\":[]}".formatted(number);
        refused(number, "CARD_ACTIVE", () -> story.start("yellow-card", REVIEWER, second));
        story.at("2026-05-13T10:00");
        cards.tested(number, 90);
        assertThat(story.steps(number)).doesNotContain("userTask_runTest");

        var people = List.of(OFFICER, cards.steward(number));
        var items = cards.card(number).items().stream()
                .map(item -> new CheckItem(item.reference(), true, null, List.of()))
                .toList();
        var check = new JointCheck(people, items);
        refused(number, "REMOVAL_CONDITIONS_NOT_MET", () -> removal.check(number, check, OFFICER));
        var approval = new RemovalDecision(true, null);
        refused(number, "CARD_WRONG_STAGE", () -> removal.approve(number, approval, cards.head(number)));
        refused(number, "CARD_WRONG_STAGE", () -> cards.removedPastTheProcess(number));

        var task = tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .taskCandidateGroup("market-reg-handler")
                .taskDefinitionKey("userTask_recordInterview")
                .singleResult()
                .getId();
        var record = JsonNodeFactory.instance.objectNode();
        record.set("record", held("2026-05-13T09:00"));
        refused(number, "INTERVIEWER_MISSING", () -> processes.complete(task, record, OFFICER));
        refused(number, "SUBMISSION_MISSING", () -> tasks.complete(task));
        refused(number, "NOT_YOUR_TASK", () -> processes.complete(task, record, cards.head(number)));
    }

    @Test
    void onlyTheHeadDecidesAndATestIsNotPassedBecauseSomebodySaysSo() {
        venues.inspected("V040", "2026-05-18", Map.of(1, "FAIL"));
        var number = cards.of("V040").number();
        refused(number, "NOT_YOUR_TASK", () -> decide(number, REVIEWER, "{\"approved\":true}"));
        refused(number, "REASON_MISSING", () -> decide(number, cards.head(number), "{\"approved\":false}"));
        cards.decided(number, true);
        cards.served(number, "2026-05-18T09:20", "2026-05-20T09:00");

        story.at("2026-05-20T10:00");
        cards.tested(number, 60);
        var task = story.waiting(number, RUN_TEST).getId();
        refused(number, "TEST_NOT_PASSED", () -> story.handIn(number, RUN_TEST, cards.steward(number), "{}"));
        refused(number, "TEST_NOT_PASSED", () -> tasks.complete(task));
        refused(number, "TEST_NOT_PASSED", () -> forms.submitTaskForm(task, null));
        refused(number, "NOT_YOUR_TASK", () -> story.handIn(number, RUN_TEST, OFFICER, "{}"));
        refused(number, "RETAKE_TOO_EARLY", () -> cards.tested(number, 90));
    }

    private void decide(CaseNumber number, String by, String record) {
        story.handIn(number, "userTask_decideCard", by, record);
    }

    private void refused(CaseNumber number, String code, ThrowingCallable action) {
        var card = cards.card(number);
        var steps = story.steps(number);
        assertThatThrownBy(action).isInstanceOfSatisfying(Refusal.class, no -> {
            assertThat(no.code()).isEqualTo(code);
            assertThat(no.getMessage()).endsWith("。");
        });
        assertThat(cards.card(number)).isEqualTo(card);
        assertThat(new HashSet<>(story.steps(number))).isEqualTo(new HashSet<>(steps));
    }
}
