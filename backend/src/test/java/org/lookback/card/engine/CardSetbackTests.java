package org.lookback.card.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.lookback.card.CardStage;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.inspection.engine.TwinVenue;
import org.lookback.refusal.Refusal;
import org.lookback.representation.StayDesk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** What goes wrong on the way to the removal, and how it goes on. */
@ProcessTest
class CardSetbackTests {

    @Autowired
    private Story story;

    @Autowired
    private CardStories cards;

    @Autowired
    private CardedVenues venues;

    @Autowired
    private StayDesk stays;

    @Autowired
    private CaseDesk cases;

    @Autowired
    private TaskService tasks;

    @Autowired
    private IdentityService identity;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @AfterEach
    void nobody() {
        identity.clearAuthentication();
    }

    @Test
    void aRefusedRemovalIsPutRightAndCheckedAgain() {
        var number = venues.carded(TwinVenue.named("CA-R1", jdbc, transactions), "2025-05-12", "2025-05-14T09:00");
        story.at("2025-05-14T10:00");
        cards.conditionsMet(number, "2025-05-14T09:00");
        cards.checked(number, true);
        refused("DECISION_MISSING", () -> story.handIn(number, "userTask_approveRemoval", cards.head(number), "{}"));
        cards.removalDecided(number, false);

        cards.reported(number, "userTask_rectifyAgain", 0);
        cards.checked(number, true);
        cards.removalDecided(number, true);
        refused(
                "EVIDENCE_REQUIRED",
                () -> story.handIn(number, "userTask_takeDownCard", CardStories.OFFICER, "{\"takenDownAt\":null}"));
        cards.takenDown(number, "userTask_takeDownCard");
        assertThat(cards.card(number).stage()).isEqualTo(CardStage.REMOVED);
    }

    @Test
    void noTaskEndsBySignal() {
        var number = venues.carded(TwinVenue.named("CA-R2", jdbc, transactions), "2025-05-12", "2025-05-14T09:00");
        var before = story.steps(number);
        var task = story.waiting(number, "userTask_submitCardReport").getId();

        refused("TASK_BY_FORM_ONLY", () -> tasks.handleBpmnError(task, "anything"));
        refused("TASK_BY_FORM_ONLY", () -> tasks.handleEscalation(task, "anything"));
        tasks.claim(task, CardStories.OFFICER);
        refused("TASK_CLAIMED", () -> tasks.claim(task, CardStories.SECOND));
        refused("TASK_GONE", () -> tasks.claim("no-such-task", CardStories.SECOND));
        assertThat(story.steps(number)).isEqualTo(before);
        assertThat(cards.card(number).stage()).isEqualTo(CardStage.IN_FORCE);
    }

    @Test
    void anObjectionIsUpheldWhileTheCardIsStayed() {
        var number = venues.carded(TwinVenue.named("CA-R3", jdbc, transactions), "2025-05-12", "2025-05-14T09:00");
        story.startServing("representation", CardStories.OFFICER, objection(number));
        stays.grant(number, 1, "照片有误，暂停执行", "bai.legal");
        assertThat(stays.isStayed(number)).isTrue();
        story.handIn(
                number,
                "userTask_reviewRepresentation",
                "bai.legal",
                "{\"decision\":\"UPHELD\",\"upheld\":[],\"reason\":\"照片不是这家场所\",\"stay\":false}");

        assertThat(cards.card(number).stage()).isEqualTo(CardStage.WITHDRAWING);
        assertThat(stays.isStayed(number)).isFalse();
        cards.takenDown(number, "userTask_takeDownWithdrawn");
        assertThat(cases.get(number).outcome()).isEqualTo("WITHDRAWN");
    }

    private String objection(CaseNumber number) {
        var record = JsonNodeFactory.instance
                .objectNode()
                .put("caseNo", number.value())
                .put("grounds", "照片不是这家场所")
                .put("personName", "惠小梅")
                .put("filedAt", "2025-05-12T10:00");
        var items = record.putArray("items");
        cards.card(number).items().forEach(item -> items.add(item.reference()));
        record.putArray("evidence").add(story.photo(CardStories.OFFICER));
        return record.toString();
    }

    private static void refused(String code, Runnable action) {
        assertThatThrownBy(action::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
