package org.lookback.card.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.lookback.card.CardEnding;
import org.lookback.card.CardItem;
import org.lookback.card.CardStage;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.refusal.Refusal;
import org.lookback.venue.Mark;
import org.lookback.venue.VenueClosed;
import org.lookback.venue.VenueMarks;
import org.lookback.workflow.Deadlines;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** Cards that end because of something outside: an upheld objection, a venue that is gone. */
@ProcessTest
class CardEndTests {

    @Autowired
    private Story story;

    @Autowired
    private CardStories cards;

    @Autowired
    private CardedVenues venues;

    @Autowired
    private CardEnding ending;

    @Autowired
    private VenueMarks marks;

    @Autowired
    private ApplicationEventPublisher news;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private CaseDesk cases;

    @Test
    void anUpheldObjectionTakesTheCardOffAndItNeverCounted() {
        var number = venues.carded("V036", "2026-08-03", "2026-08-05T09:00");
        nothingIsLeftOfWhatJoined(number);
        story.at("2026-08-05T10:00");
        cards.conditionsMet(number, "2026-08-05T09:00");
        cards.checked(number, true);
        ending.withdrawn(number, "现场情况与记录不符，异议成立", "bai.legal");

        assertThat(story.steps(number)).containsExactly("userTask_takeDownWithdrawn");
        assertThat(deadlines.newest(number, "YC.WITHDRAW", "").orElseThrow().dueAt())
                .isEqualTo(Story.time("2026-08-06T17:30"));
        assertThatThrownBy(() -> cards.removedPastTheProcess(number))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("CARD_WITHDRAWN"));
        story.at("2026-08-06T09:00");
        cards.takenDown(number, "userTask_takeDownWithdrawn");
        assertThat(cases.get(number).outcome()).isEqualTo("WITHDRAWN");
        var mark = marks.of("V036").get(0);
        assertThat(mark.counted()).isFalse();
        assertThat(marks.since("V036", Mark.Kind.YELLOW_CARD, Story.time("2026-01-01T00:00")))
                .isFalse();
    }

    /** An objection against everything that joined later is upheld first: there is nothing to report, and nobody waits. */
    private void nothingIsLeftOfWhatJoined(CaseNumber number) {
        venues.inspected("V036", "2026-08-04", Map.of(4, "FAIL"));
        var joined = cards.card(number).items().stream()
                .filter(item -> item.batch() == 2)
                .map(CardItem::reference)
                .toList();
        assertThat(joined).hasSize(1);
        ending.upheld(number, joined, "经核实不属于该场所的责任", "bai.legal");
        cards.reported(number, "userTask_submitJoinedReport", 2);
        assertThat(story.steps(number))
                .doesNotContain("userTask_submitJoinedReport")
                .contains("userTask_runTest");
        assertThat(cards.card(number).stage()).isEqualTo(CardStage.IN_FORCE);
    }

    @Test
    void aVenueThatClosedForGoodTakesItsCardWithIt() {
        var number = venues.carded("V011", "2026-08-10", "2026-08-12T09:00");
        story.at("2026-08-11T10:00");
        news.publishEvent(new VenueClosed("V011"));

        assertThat(story.steps(number)).isEmpty();
        assertThat(cases.get(number).outcome()).isEqualTo("VENUE_CLOSED");
        assertThat(cards.card(number).stage()).isEqualTo(CardStage.ENDED);
        assertThat(marks.active("V011", Mark.Kind.YELLOW_CARD)).isEmpty();
    }
}
