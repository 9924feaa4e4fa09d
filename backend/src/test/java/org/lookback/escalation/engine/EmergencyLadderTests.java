package org.lookback.escalation.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lookback.Story.time;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.lookback.casefile.CaseNumber;
import org.lookback.escalation.LadderStories;
import org.lookback.workflow.Deadlines;
import org.springframework.beans.factory.annotation.Autowired;

/** Scenario S11: an emergency at night climbs by the minute. */
@ProcessTest
class EmergencyLadderTests {

    @Autowired
    private Story story;

    @Autowired
    private LadderStories ladder;

    @Autowired
    private Deadlines deadlines;

    @Test
    void aBurstMainClimbsThroughTheNightUntilItIsSolved() {
        var number = dispatched();
        assertThat(ladder.at("2026-10-03T00:24:59", number)).isEmpty();
        assertThat(ladder.at("2026-10-03T00:25", number)).containsExactly("L0 RAISED 2026-10-03T00:25");
        assertThat(ladder.at("2026-10-03T01:25", number)).isEmpty();
        assertThat(ladder.at("2026-10-03T01:25:01", number)).containsExactly("L1 RAISED 2026-10-03T01:25:01");
        assertThat(ladder.at("2026-10-03T01:54:59", number)).isEmpty();
        assertThat(ladder.at("2026-10-03T01:55", number)).containsExactly("L2 ORDERED 2026-10-03T01:55");
        // two working days after the holiday
        assertThat(story.waiting(number, "userTask_replyToOrder").getDueDate().toInstant())
                .isEqualTo(time("2026-10-09T17:30"));
        story.at("2026-10-03T02:40");
        ladder.done(number, "userTask_repair", "sun.officer5");
        assertThat(ladder.at("2026-10-03T03:25", number)).isEmpty();
        assertThat(ladder.levels(number)).doesNotContain("L3").contains("L2 FULFILLED 2026-10-03T01:55");
        assertThat(deadlines
                        .newest(number, "HOT.CLOSE", "EMERGENCY")
                        .orElseThrow()
                        .wasOnTime())
                .isFalse();
    }

    @Test
    void unsolvedItIsProposedForAnInterviewAfterTwoHoursAndForACircularOnTheFirstWorkingMorning() {
        var number = dispatched();
        ladder.at("2026-10-03T01:55", number);
        assertThat(ladder.at("2026-10-03T03:24:59", number)).isEmpty();
        assertThat(ladder.at("2026-10-03T03:25", number)).containsExactly("L3 PROPOSED 2026-10-03T03:25");
        assertThat(ladder.at("2026-10-08T08:59:59", number)).isEmpty();
        assertThat(ladder.at("2026-10-08T09:00", number)).containsExactly("L4 PROPOSED 2026-10-08T09:00");
    }

    private CaseNumber dispatched() {
        story.at("2026-10-02T23:25");
        return ladder.started(
                "night-repair", Map.of("leadUnit", "urban-mgmt", "urgency", "EMERGENCY", "track", "EMERGENCY"));
    }
}
