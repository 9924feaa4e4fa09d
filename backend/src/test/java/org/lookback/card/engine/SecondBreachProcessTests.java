package org.lookback.card.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lookback.Story.time;
import static org.lookback.card.engine.CardStories.OFFICER;
import static org.lookback.card.engine.CardStories.REVIEWER;
import static org.lookback.card.engine.CardStories.SECOND;
import static org.lookback.card.engine.InterviewRecords.held;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.lookback.card.CardItem;
import org.lookback.card.CardStage;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.inspection.LookBackDesk;
import org.lookback.inspection.engine.InspectionStories;
import org.lookback.refusal.Refusal;
import org.lookback.venue.Mark;
import org.lookback.venue.VenueMarks;
import org.lookback.workflow.Deadlines;
import org.springframework.beans.factory.annotation.Autowired;

/** Scenario S2: repeat, yellow card, test failed once, removal on a make-up Sunday, relapse, card 2. */
@ProcessTest
class SecondBreachProcessTests {

    private static final String VENUE = "V010";

    @Autowired
    private Story story;

    @Autowired
    private InspectionStories inspections;

    @Autowired
    private CardStories cards;

    @Autowired
    private VenueMarks marks;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private CaseDesk cases;

    @Autowired
    private LookBackDesk lookBacks;

    @Autowired
    private TaskService tasks;

    @Test
    void aRepeatedBreachIsCardedTheCardComesOffWhenEverythingHoldsAndARelapseBringsTheNext() {
        var inspection = rejectedTwice();
        story.handInFields(
                inspection,
                "userTask_proposeYellowCard",
                REVIEWER,
                "{\"reason\":\"两次复查不到位\",\"evidenceNote\":\"复查记录\"}");
        var number = cards.of(VENUE).number();
        assertThat(story.waiting(number, "userTask_decideCard").getDueDate()).isEqualTo(time("2026-09-16T17:30"));
        story.at("2026-09-15T10:00");
        cards.decided(number, true);
        story.at("2026-09-15T14:00");
        cards.served(number, "2026-09-15T14:00", "2026-09-17T09:30");
        assertThat(cases.get(inspection).outcome()).isEqualTo("YELLOW_CARD");

        assertThat(due(number, "YC.INTERVIEW", "")).isEqualTo(time("2026-09-18T17:30"));
        assertThat(due(number, "YC.RECT", "1")).isEqualTo(time("2026-09-18T23:59:59"));
        assertThat(due(number, "YC.MAXDAYS", "")).isEqualTo(time("2026-10-12T17:30"));
        assertThat(marks.active(VENUE, Mark.Kind.YELLOW_CARD)).map(Mark::seq).contains(1);

        story.at("2026-09-17T09:30");
        cards.interviewed(number, "userTask_recordInterview", held("2026-09-17T09:30"));
        story.at("2026-09-17T10:30");
        cards.tested(number, 72);
        assertThatThrownBy(() -> cards.tested(number, 90))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("RETAKE_TOO_EARLY"));
        story.at("2026-09-18T09:00");
        cards.tested(number, 88);
        assertThat(story.steps(number)).containsExactly("userTask_submitCardReport");
        assertThat(marks.active(VENUE, Mark.Kind.YELLOW_CARD)).isPresent();

        story.at("2026-09-18T18:00");
        cards.reported(number, "userTask_submitCardReport", 1);
        assertThat(deadlines.newest(number, "YC.RECT", "1").orElseThrow().wasOnTime())
                .isTrue();
        assertThat(due(number, "YC.REMOVE.VERIFY", "")).isEqualTo(time("2026-09-21T17:30"));

        // the Sunday is a make-up working day
        story.at("2026-09-20T10:00");
        cards.checked(number, true);
        story.at("2026-09-20T11:00");
        cards.removalDecided(number, true);
        story.at("2026-09-20T16:00");
        cards.takenDown(number, "userTask_takeDownCard");
        assertThat(cards.card(number).stage()).isEqualTo(CardStage.REMOVED);
        assertThat(marks.active(VENUE, Mark.Kind.YELLOW_CARD)).isEmpty();
        assertThat(marks.of(VENUE).get(0).liftedAt()).isEqualTo(time("2026-09-20T16:00"));
        relapsed(number);
    }

    /** 27 September is Mid-Autumn, so the first look-back is on the 28th. */
    private void relapsed(CaseNumber number) {
        assertThat(lookBacks.lookBack(number, 0).plannedOn()).isEqualTo(LocalDate.parse("2026-09-28"));
        assertThat(lookBacks.lookBack(number, 1).plannedOn()).isEqualTo(LocalDate.parse("2026-10-20"));
        story.at("2026-09-27T23:59");
        assertThat(story.fireDueTimersOf(number)).isZero();
        story.at("2026-09-28T09:00");
        story.fireDueTimersOf(number);
        cards.lookedBack(number, 0, 3);
        assertThat(story.steps(number)).containsExactly("userTask_proposeNextCard");
        assertThat(due(number, "YC.PROPOSE", "")).isEqualTo(time("2026-09-29T17:30"));
        story.handIn(number, "userTask_proposeNextCard", REVIEWER, "{\"reason\":\"摘牌后同一问题反弹\",\"evidenceNote\":null}");
        assertThat(cases.get(number).outcome()).isEqualTo("RELAPSED");

        var next = cards.of(VENUE);
        assertThat(next.number()).isNotEqualTo(number);
        assertThat(next.seq()).isEqualTo(2);
        assertThat(next.repeated()).isTrue();
        assertThat(next.items())
                .extracting(CardItem::reference)
                .singleElement()
                .asString()
                .contains("#3#L");
        cards.decided(next.number(), true);
        story.at("2026-09-28T14:00");
        cards.served(next.number(), "2026-09-28T14:00", "2026-09-30T09:30");
        assertThat(interviewGroups(next.number()))
                .containsExactlyInAnyOrder(
                        "sd-jianzhongjie-head", "disc-sd-jianzhongjie-handler", "market-reg-handler");
        assertThat(marks.active(VENUE, Mark.Kind.YELLOW_CARD)).map(Mark::seq).contains(2);
    }

    private List<String> interviewGroups(CaseNumber number) {
        return tasks
                .createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .taskDefinitionKey("userTask_recordInterview")
                .list()
                .stream()
                .flatMap(task -> tasks.getIdentityLinksForTask(task.getId()).stream())
                .map(IdentityLink::getGroupId)
                .toList();
    }

    /** Nothing is reported, the forced verification fails, and so does the next one. */
    private CaseNumber rejectedTwice() {
        story.at("2026-09-07T09:00");
        var number = inspections.planned(VENUE, "2026-09-07");
        inspections.assigned(number, OFFICER, SECOND);
        story.at("2026-09-07T09:45");
        inspections.visited(number, "2026-09-07T09:30", "2026-09-07T09:40", Map.of(1, "FAIL", 3, "FAIL"));
        inspections.approved(number);
        story.at("2026-09-07T10:00");
        inspections.served(number, "2026-09-07 10:00");
        assertThat(deadlines.newest(number, "INS.RECT", "MAJOR").orElseThrow().dueAt())
                .isEqualTo(time("2026-09-10T23:59:59"));
        story.at("2026-09-11T00:00");
        story.fireDueTimersOf(number);
        story.at("2026-09-11T10:00");
        inspections.verified(number, false);
        assertThat(deadlines.newest(number, "INS.RECT", "MAJOR").orElseThrow().dueAt())
                .isEqualTo(time("2026-09-14T23:59:59"));
        story.at("2026-09-15T00:00");
        story.fireDueTimersOf(number);
        story.at("2026-09-15T09:00");
        inspections.verified(number, false);
        return number;
    }

    private Instant due(CaseNumber number, String term, String track) {
        return deadlines.newest(number, term, track).orElseThrow().dueAt();
    }
}
