package org.lookback.hotline.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lookback.Story.time;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.lookback.casefile.CaseNumber;
import org.lookback.hotline.HotlineRecords;
import org.lookback.hotline.HotlineState;
import org.lookback.hotline.WorkOrderKind;
import org.springframework.beans.factory.annotation.Autowired;

/** Turns that a case takes less often: where it goes on, and what must not be left behind (B5 rows 4, 12, 14, 19 to 24). */
@ProcessTest
class HotlineTurnTests {

    private static final String AGENT = "zhong.hotline.handler";
    private static final String HANDLER = "yu.gucheng.handler";

    @Autowired
    private Story story;

    @Autowired
    private HotlineStories hotline;

    @Autowired
    private HotlineRecords records;

    private CaseNumber number;

    @BeforeEach
    void aComplaint() {
        number = hotline.call("2026-10-12T09:00", "060300", "sd-gucheng", "");
    }

    @Test
    void aMergedCallerWhoIsNotSatisfiedIsHandledAgainByTheParentsUnit() {
        var child = hotline.call("2026-10-12T09:05", "060300", "sd-gucheng", "13800138008", "");
        var merge = "{\"outcome\":\"MERGE\",\"mergeInto\":\"%s\"}".formatted(number);
        hotline.in(child, "2026-10-12T09:06", "userTask_dispatchRequest", AGENT, merge);
        hotline.replied(number, "2026-10-12");
        hotline.reached(number, "2026-10-13T10:00", "YES", "SATISFIED");
        hotline.reached(child, "2026-10-14T10:00", "NO", "DISSATISFIED");
        hotline.judge(child, "2026-10-14T11:00", true);
        assertThat(story.steps(child)).containsExactly("userTask_handleRequest");
        assertThat(records.order(child).kind()).isEqualTo(WorkOrderKind.REWORK);
        assertThat(hotline.due(child, "HOT.CLOSE")).isEqualTo(time("2026-10-19T23:59:59"));
        hotline.answered(child, "2026-10-15");
        assertThat(story.steps(child)).containsExactly("userTask_callBack");
    }

    @Test
    void whoWasCalledToHelpIsFreeWhenTheCaseIsWithdrawn() {
        hotline.dispatch(number, "2026-10-12T09:10", "sd-gucheng", ",\"supportUnits\":[\"urban-mgmt\",\"ecology\"]");
        assertThat(story.steps(number)).hasSize(3);
        story.at("2026-10-12T10:00");
        var back = "{\"caseNo\":\"%s\",\"kind\":\"WITHDRAW\",\"note\":\"已经清走\",\"recordingRef\":\"R-3\"}"
                .formatted(number);
        story.startServing("hotline-call", AGENT, back);
        assertThat(story.steps(number)).isEmpty();
        assertThat(hotline.of(number).outcome()).isEqualTo("WITHDRAWN");
    }

    @Test
    void withoutANumberNobodyIsCalledBack() {
        var nobody = hotline.call("2026-10-12T09:05", "060300", "sd-gucheng", ",\"petitioner\":{\"anonymous\":true}");
        hotline.replied(nobody, "2026-10-12");
        assertThat(story.steps(nobody)).isEmpty();
        assertThat(hotline.of(nobody).outcome()).isEqualTo("CLOSED_UNREACHED");
    }

    @Test
    void theSecondPersonMaySeeItOtherwise() {
        hotline.replied(number, "2026-10-12");
        hotline.reached(number, "2026-10-14T10:00", "NO", "DISSATISFIED");
        hotline.judge(number, "2026-10-14T11:00", false);
        var no = "{\"agreed\":false,\"reason\":\"诉求合理\"}";
        hotline.in(number, "2026-10-14T14:00", "userTask_confirmExplanation", "shi.hotline.head", no);
        assertThat(hotline.of(number).state()).isEqualTo(HotlineState.HANDLING);
        assertThat(story.steps(number)).containsExactly("userTask_handleRequest");
    }

    @Test
    void refusedOnAccountItIsHandledOnAndTheClockHasNotStopped() {
        hotline.dispatch(number, "2026-10-12T09:10", "sd-gucheng");
        hotline.sign(number, "2026-10-12T09:30", HANDLER);
        hotline.contact(number, "2026-10-12T10:00", HANDLER);
        var ask = "{\"outcome\":\"ACCOUNT\",\"plan\":\"垃圾楼改造立项后解决\",\"reviewOn\":\"2026-11-16\"}";
        hotline.in(number, "2026-10-12T11:00", "userTask_handleRequest", HANDLER, ask);
        var no = "{\"agreed\":false,\"reason\":\"可以先清运\"}";
        hotline.in(number, "2026-10-12T15:00", "userTask_agreeAccount", "ye.gucheng.head", no);
        assertThat(story.steps(number)).containsExactly("userTask_handleRequest");
        assertThat(hotline.due(number, "HOT.CLOSE")).isEqualTo(time("2026-10-19T23:59:59"));
    }
}
