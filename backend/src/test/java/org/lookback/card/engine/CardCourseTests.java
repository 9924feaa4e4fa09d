package org.lookback.card.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lookback.card.engine.InterviewRecords.held;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.lookback.card.CardItem;
import org.lookback.card.CardStage;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.workflow.Deadline;
import org.lookback.workflow.Deadlines;
import org.springframework.beans.factory.annotation.Autowired;

/** What may happen between the proposal of a card and its removal: refused, new breaches, checks that do not pass. */
@ProcessTest
class CardCourseTests {

    @Autowired
    private Story story;

    @Autowired
    private CardStories cards;

    @Autowired
    private CardedVenues venues;

    @Autowired
    private CaseDesk cases;

    @Autowired
    private Deadlines deadlines;

    @Test
    void aRefusedCardEndsAndTheInspectionGoesOn() {
        var inspection = venues.inspected("V014", "2026-06-01", Map.of(1, "FAIL"));
        var number = cards.of("V014").number();
        assertThat(story.steps(number)).containsExactly("userTask_decideCard");
        cards.decided(number, false);

        assertThat(cases.get(number).outcome()).isEqualTo("REFUSED");
        assertThat(story.steps(inspection)).isNotEmpty();
    }

    @Test
    void aBreachThatJoinsDuringTheConditionsRestartsOnlyTheRectification() {
        var number = venues.carded("V015", "2026-06-08", "2026-06-10T09:00");
        story.at("2026-06-10T10:00");
        cards.interviewed(number, "userTask_recordInterview", held("2026-06-10T09:00"));
        cards.tested(number, 90);
        venues.inspected("V015", "2026-06-11", Map.of(4, "FAIL"));
        assertThat(cards.of("V015").number()).isEqualTo(number);
        assertThat(story.steps(number))
                .containsExactlyInAnyOrder("userTask_submitCardReport", "userTask_submitJoinedReport");
        assertThat(term(number, "YC.RECT", "1").dueAt()).isEqualTo(Story.time("2026-06-11T23:59:59"));
        assertThat(term(number, "YC.RECT", "2").dueAt()).isEqualTo(Story.time("2026-06-16T23:59:59"));

        cards.reported(number, "userTask_submitCardReport", 1);
        assertThat(story.steps(number)).containsExactly("userTask_submitJoinedReport");
        cards.reported(number, "userTask_submitJoinedReport", 2);
        assertThat(story.steps(number)).containsExactly("userTask_checkRemoval");
        cards.checked(number, true);
        cards.removalDecided(number, false);
        assertThat(story.steps(number)).containsExactly("userTask_rectifyAgain");
    }

    @Test
    void aBreachThatJoinsDuringTheRemovalStopsIt() {
        var number = venues.carded("V016", "2026-06-22", "2026-06-24T09:00");
        assertThat(deadlines.ofCase(number))
                .filteredOn(Deadline::isRunning)
                .extracting(Deadline::term)
                .containsExactlyInAnyOrder("YC.INTERVIEW", "YC.TEST", "YC.RECT", "YC.MAXDAYS");
        story.at("2026-06-24T10:00");
        cards.conditionsMet(number, "2026-06-24T09:00");
        assertThat(term(number, "YC.INTERVIEW", "").wasOnTime()).isTrue();
        assertThat(term(number, "YC.RECT", "1").wasOnTime()).isTrue();
        cards.checked(number, true);
        cards.removalDecided(number, true);
        assertThat(story.steps(number)).containsExactly("userTask_takeDownCard");
        venues.inspected("V016", "2026-06-25", Map.of(4, "FAIL"));

        assertThat(story.steps(number)).containsExactly("userTask_rectifyJoined");
        assertThat(cards.card(number).stage()).isEqualTo(CardStage.IN_FORCE);
        assertThat(term(number, "YC.RECT", "2").dueAt()).isEqualTo(Story.time("2026-06-30T23:59:59"));
        venues.inspected("V016", "2026-06-26", Map.of(5, "FAIL"));
        assertThat(story.steps(number)).containsExactly("userTask_rectifyJoined");
        cards.reported(number, "userTask_rectifyJoined", 0);
        assertThat(term(number, "YC.RECT", "2").wasOnTime()).isTrue();
        assertThat(term(number, "YC.RECT", "3").wasOnTime()).isTrue();
        cards.checked(number, true);
        cards.removalDecided(number, true);
        cards.takenDown(number, "userTask_takeDownCard");
        assertThat(cards.card(number).stage()).isEqualTo(CardStage.REMOVED);
    }

    @Test
    void aReportThatIsLateIsFlaggedAndTheTaskGoesOn() {
        var number = venues.carded("V033", "2026-07-01", "2026-07-03T09:00");
        story.at("2026-07-06T23:59:59");
        story.fireDueTimersOf(number);
        assertThat(cards.card(number).items()).noneMatch(CardItem::late);
        story.at("2026-07-07T00:00:00");
        story.fireDueTimersOf(number);

        assertThat(cards.card(number).items()).allMatch(CardItem::late);
        assertThat(story.steps(number)).contains("userTask_submitCardReport");
        assertThat(term(number, "YC.RECT", "1").isRunning()).isTrue();
    }

    private Deadline term(CaseNumber number, String key, String track) {
        return deadlines.newest(number, key, track).orElseThrow();
    }
}
