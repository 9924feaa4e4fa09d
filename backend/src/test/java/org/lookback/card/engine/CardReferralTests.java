package org.lookback.card.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lookback.card.engine.InterviewRecords.notHeld;

import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.lookback.card.CardEnd;
import org.lookback.card.CardStage;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.refusal.Refusal;
import org.lookback.venue.Mark;
import org.lookback.venue.VenueMarks;
import org.lookback.workflow.Deadlines;
import org.springframework.beans.factory.annotation.Autowired;

/** Three ways to the regulator: hung too long, refused the interview, failed the joint check twice. The card stays up meanwhile. */
@ProcessTest
class CardReferralTests {

    @Autowired
    private Story story;

    @Autowired
    private CardStories cards;

    @Autowired
    private CardedVenues venues;

    @Autowired
    private Referrals referrals;

    @Autowired
    private VenueMarks marks;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private CaseDesk cases;

    @Test
    void aCardThatHungTooLongIsReferredAndHangsUntilTheRegulatorAnswers() {
        var number = venues.carded("V017", "2026-09-15", "2026-09-17T09:00");
        assertThat(deadlines.newest(number, "YC.MAXDAYS", "").orElseThrow().dueAt())
                .isEqualTo(Story.time("2026-10-12T17:30"));
        story.at("2026-10-12T17:30:00");
        story.fireDueTimersOf(number);
        assertThat(story.steps(number)).contains("userTask_recordInterview", "userTask_submitCardReport");
        story.at("2026-10-12T17:30:01");
        story.fireDueTimersOf(number);

        assertThat(cards.card(number).stage()).isEqualTo(CardStage.REFERRED);
        assertThat(marks.active("V017", Mark.Kind.YELLOW_CARD)).isPresent();
        referredToTheEnd(number, "2026-10-13");
    }

    @Test
    void whoMissesTheInterviewTwiceIsReferred() {
        var number = venues.carded("V014", "2026-07-06", "2026-07-08T09:00");
        story.at("2026-07-08T10:00");
        cards.interviewed(number, "userTask_recordInterview", notHeld("ABSENT", "2026-07-10T09:00"));
        assertThat(story.steps(number))
                .contains("userTask_recordInterviewAgain")
                .doesNotContain("userTask_recordInterview");
        assertThat(deadlines
                        .newest(number, "YC.INTERVIEW.AGAIN", "")
                        .orElseThrow()
                        .dueAt())
                .isEqualTo(Story.time("2026-07-10T17:30"));
        story.at("2026-07-10T10:00");
        cards.interviewed(number, "userTask_recordInterviewAgain", notHeld("ABSENT", null));

        assertThat(cards.card(number).stage()).isEqualTo(CardStage.REFERRED);
        assertThat(story.steps(number)).doesNotContain("userTask_runTest", "userTask_submitCardReport");
        referredToTheEnd(number, "2026-07-13");
    }

    @Test
    void aSecondJointCheckThatFailsIsTheLast() {
        var number = venues.carded("V020", "2026-07-13", "2026-07-15T09:00");
        story.at("2026-07-15T10:00");
        cards.conditionsMet(number, "2026-07-15T09:00");
        cards.checked(number, false);
        assertThat(story.steps(number)).containsExactly("userTask_rectifyAgain");
        var term = deadlines.newest(number, "YC.RERECT", "").orElseThrow();
        assertThat(term.dueAt()).isEqualTo(Story.time("2026-07-16T23:59:59"));
        story.at("2026-07-16T10:00");
        cards.reported(number, "userTask_rectifyAgain", 0);
        assertThat(story.steps(number)).containsExactly("userTask_checkRemoval");
        cards.checked(number, false);

        assertThat(cards.card(number).stage()).isEqualTo(CardStage.REFERRED);
        referredToTheEnd(number, "2026-07-17");
    }

    /** The regulator acknowledges and answers, then the card comes off. */
    private void referredToTheEnd(CaseNumber number, String day) {
        assertThatThrownBy(() -> cards.takenDown(number, "userTask_takeDownReferred"))
                .isInstanceOf(AssertionError.class);
        referrals.answered(number, day);
        assertThat(story.steps(number)).containsExactly("userTask_takeDownReferred");
        cards.takenDown(number, "userTask_takeDownReferred");
        assertThat(cases.get(number).outcome()).isEqualTo("REFERRED");
        assertThat(cards.card(number).course().end()).isEqualTo(CardEnd.REFERRED);
        assertThat(marks.of(cards.card(number).venueCode()).get(0).liftedHow()).isEqualTo("REFERRED");
        assertThatThrownBy(() -> cards.removedPastTheProcess(number))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("CARD_WRONG_STAGE"));
    }
}
