package org.lookback.hotline.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lookback.Story.time;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.lookback.casefile.CaseDesk;
import org.lookback.escalation.LadderStories;
import org.lookback.hotline.HotlineRecords;
import org.lookback.hotline.HotlineState;
import org.lookback.hotline.WorkOrderEnd;
import org.lookback.refusal.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

/** Scenarios S4, S5 and S11: the clocks of a hotline case, minute by minute. */
@ProcessTest
class HotlineProcessTests {

    @Autowired
    private Story story;

    @Autowired
    private HotlineStories hotline;

    @Autowired
    private HotlineRecords records;

    @Autowired
    private LadderStories ladder;

    @Autowired
    private CaseDesk files;

    /** S4: over the holiday the calendar days count, and two failed calls are not enough to give up. */
    @Test
    void aComplaintOverTheHolidayIsRepliedInTimeAndCalledBackAtTheThirdTry() {
        var number = hotline.call("2026-09-30T17:40", "060300", "sd-gucheng", "");
        assertThat(story.waiting(number, "userTask_dispatchRequest")
                        .getDueDate()
                        .toInstant())
                .isEqualTo(time("2026-10-01T17:40"));
        hotline.dispatch(number, "2026-09-30T18:05", "sd-gucheng");
        assertThat(hotline.due(number, "HOT.SIGN")).isEqualTo(time("2026-09-30T20:05"));
        assertThat(hotline.due(number, "HOT.CONTACT")).isEqualTo(time("2026-10-01T18:05"));
        assertThat(hotline.due(number, "HOT.CLOSE")).isEqualTo(time("2026-10-07T23:59:59"));
        hotline.sign(number, "2026-09-30T18:30", "yu.gucheng.handler");
        hotline.contact(number, "2026-10-01T09:10", "yu.gucheng.handler");
        hotline.handle(number, "2026-10-06T14:30", "yu.gucheng.handler");
        assertThat(story.waiting(number, "userTask_reviewReply").getDueDate().toInstant())
                .isEqualTo(time("2026-10-07T23:59:59"));
        hotline.approve(number, "2026-10-06T15:00", "du.gucheng.reviewer");
        hotline.checked(number, "2026-10-07T09:00");
        hotline.notReached(number, "2026-10-07T10:00");
        hotline.notReached(number, "2026-10-07T15:00");
        hotline.reached(number, "2026-10-08T10:00", "YES", "SATISFIED");

        var closed = hotline.of(number);
        assertThat(closed.state()).isEqualTo(HotlineState.CLOSED);
        assertThat(closed.times().repliedAt()).isEqualTo(time("2026-10-06T15:00"));
        assertThat(hotline.onTime(number, "HOT.CLOSE")).isTrue();
        assertThat(records.callbacks(number)).hasSize(1).allMatch(answer -> answer.isGood());
        assertThat(files.get(number).outcome()).isEqualTo("CLOSED");
        assertThat(files.firstForgedEntry(number)).isEmpty();
    }

    @Test
    void aComplexOneHasFifteenDaysAndIsReviewedByTheHead() {
        var number = hotline.call("2026-09-30T17:40", "060300", "sd-gucheng", ",\"urgency\":\"COMPLEX\"");
        hotline.dispatch(number, "2026-09-30T18:05", "sd-gucheng");
        assertThat(hotline.due(number, "HOT.CLOSE")).isEqualTo(time("2026-10-15T23:59:59"));
        hotline.sign(number, "2026-09-30T18:30", "yu.gucheng.handler");
        hotline.contact(number, "2026-09-30T19:00", "yu.gucheng.handler");
        hotline.handle(number, "2026-10-08T15:00", "yu.gucheng.handler");
        refused("NOT_YOUR_TASK", () -> hotline.approve(number, "2026-10-08T15:30", "du.gucheng.reviewer"));
        hotline.approve(number, "2026-10-08T15:30", "ye.gucheng.head");
        assertThat(hotline.of(number).state()).isEqualTo(HotlineState.REPLIED);
    }

    /** S5, case X: a rejected objection resets no clock, and there is no second one. */
    @Test
    void aRejectedObjectionChangesNothingAndTheUnitMayWhistle() {
        var number = hotline.call("2026-10-12T08:50", "060100", "sd-lugu", "");
        hotline.dispatch(number, "2026-10-12T09:00", "sd-lugu");
        var due = time("2026-10-19T23:59:59");
        assertThat(hotline.due(number, "HOT.CLOSE")).isEqualTo(due);
        story.at("2026-10-12T11:00:01");
        story.fireDueTimersOf(number);
        assertThat(records.order(number).autoSigned()).isTrue();
        assertThat(records.order(number).signedAt()).isEqualTo(time("2026-10-12T11:00:01"));
        refused(
                "REVIEWER_OBJECTS",
                () -> hotline.object(
                        number, "2026-10-12T15:00", "userTask_contactPetitioner", "cheng.lugu.handler", "urban-mgmt"));
        hotline.object(number, "2026-10-12T15:00", "userTask_contactPetitioner", "wei.lugu.reviewer", "urban-mgmt");
        assertThat(story.waiting(number, "userTask_ruleObjection").getDueDate().toInstant())
                .isEqualTo(time("2026-10-13T17:30"));
        assertThat(hotline.of(number).state()).isEqualTo(HotlineState.OBJECTION);
        hotline.rule(number, "2026-10-13T10:00", false, "");

        assertThat(hotline.of(number).leadUnit()).isEqualTo("sd-lugu");
        assertThat(hotline.of(number).ties().firstReceiver()).isEqualTo("sd-lugu");
        assertThat(hotline.due(number, "HOT.CLOSE")).isEqualTo(due);
        assertThat(hotline.due(number, "HOT.CONTACT")).isEqualTo(time("2026-10-13T09:00"));
        refused(
                "ONE_OBJECTION",
                () -> hotline.object(
                        number, "2026-10-13T10:30", "userTask_contactPetitioner", "wei.lugu.reviewer", "urban-mgmt"));
        hotline.contact(number, "2026-10-13T11:00", "cheng.lugu.handler");
        hotline.in(
                number,
                "2026-10-13T11:10",
                "userTask_handleRequest",
                "cheng.lugu.handler",
                """
                {"outcome":"WHISTLE","units":["urban-mgmt"],"task":"共同核查夜间施工"}""");
        assertThat(story.waiting(number, "userTask_reportForDuty").getDueDate().toInstant())
                .isEqualTo(time("2026-10-14T17:30"));
        refused("SUPPORT_RUNNING", () -> hotline.handle(number, "2026-10-13T11:20", "cheng.lugu.handler"));
        refused(
                "NOT_YOUR_TASK",
                () -> hotline.in(number, "2026-10-13T14:00", "userTask_reportForDuty", "cheng.lugu.handler", "{}"));
        hotline.in(number, "2026-10-13T14:00", "userTask_reportForDuty", "sun.officer5", "{}");
        hotline.in(number, "2026-10-13T17:00", "userTask_finishSupport", "sun.officer5", "{\"result\":\"已责令停止夜间施工\"}");
        hotline.handle(number, "2026-10-14T09:00", "cheng.lugu.handler");
        assertThat(hotline.of(number).leadUnit()).isEqualTo("sd-lugu");
    }

    /** S5, case Y: two upheld objections start new clocks, the third transfer goes to the oversight office. */
    @Test
    void theThirdTransferIsForcedByTheOversightOffice() {
        var number = hotline.call("2026-10-12T08:50", "060100", "sd-lugu", "");
        hotline.dispatch(number, "2026-10-12T09:00", "sd-lugu");
        hotline.object(number, "2026-10-12T10:30", "userTask_signOrder", "wei.lugu.reviewer", "urban-mgmt");
        hotline.rule(number, "2026-10-13T10:00", true, "urban-mgmt");
        assertThat(hotline.due(number, "HOT.CLOSE")).isEqualTo(time("2026-10-20T23:59:59"));
        assertThat(hotline.of(number).tally().transfers()).isEqualTo(1);
        hotline.object(number, "2026-10-13T11:00", "userTask_signOrder", "liu.urban.reviewer", "ecology");
        hotline.rule(number, "2026-10-14T11:00", true, "ecology");
        assertThat(hotline.due(number, "HOT.CLOSE")).isEqualTo(time("2026-10-21T23:59:59"));
        assertThat(hotline.of(number).tally().transfers()).isEqualTo(2);
        hotline.sign(number, "2026-10-14T11:30", "kong.ecology.handler");
        hotline.object(number, "2026-10-14T15:00", "userTask_contactPetitioner", "nie.ecology.reviewer", "sd-gucheng");
        hotline.rule(number, "2026-10-14T16:00", true, "sd-gucheng");

        assertThat(hotline.of(number).state()).isEqualTo(HotlineState.ESCALATED_HANDLING);
        assertThat(records.orders(number))
                .extracting(order -> order.endedHow())
                .containsExactly(WorkOrderEnd.TRANSFERRED, WorkOrderEnd.TRANSFERRED, WorkOrderEnd.ESCALATED);
        hotline.in(
                number,
                "2026-10-15T09:00",
                "userTask_forceDispatch",
                "qin.supervisor1",
                """
                {"leadUnit":"urban-mgmt","reason":"现场裁定由城管执法局负责"}""");
        assertThat(hotline.of(number).leadUnit()).isEqualTo("urban-mgmt");
        assertThat(hotline.of(number).ties().firstReceiver()).isEqualTo("sd-lugu");
        refused(
                "NO_MORE_OBJECTION",
                () -> hotline.object(
                        number, "2026-10-15T09:30", "userTask_signOrder", "liu.urban.reviewer", "ecology"));
        hotline.sign(number, "2026-10-15T09:40", "sun.officer5");
    }

    /** The guard against ping-pong: the same two units a second time. */
    @Test
    void aCaseDoesNotGoBackToWhereItCameFrom() {
        var number = hotline.call("2026-10-12T08:50", "060100", "sd-lugu", "");
        hotline.dispatch(number, "2026-10-12T09:00", "sd-lugu");
        hotline.object(number, "2026-10-12T10:30", "userTask_signOrder", "wei.lugu.reviewer", "urban-mgmt");
        hotline.rule(number, "2026-10-13T10:00", true, "urban-mgmt");
        hotline.object(number, "2026-10-13T11:00", "userTask_signOrder", "liu.urban.reviewer", "sd-lugu");
        hotline.rule(number, "2026-10-13T12:00", true, "sd-lugu");
        assertThat(hotline.of(number).state()).isEqualTo(HotlineState.ESCALATED_HANDLING);
    }

    /** S11: at night every clock is of minutes, and what is late climbs until it is solved. */
    @Test
    void aBurstMainAtNightClimbsUntilItIsSolved() {
        var number = hotline.call("2026-10-02T23:10", "110200", "sd-bajiao", "");
        assertThat(story.waiting(number, "userTask_dispatchRequest")
                        .getDueDate()
                        .toInstant())
                .isEqualTo(time("2026-10-03T00:10"));
        hotline.dispatch(number, "2026-10-02T23:25", "sd-bajiao");
        assertThat(hotline.due(number, "HOT.SIGN")).isEqualTo(time("2026-10-02T23:55"));
        assertThat(hotline.due(number, "HOT.CONTACT")).isEqualTo(time("2026-10-02T23:55"));
        assertThat(hotline.due(number, "HOT.CLOSE")).isEqualTo(time("2026-10-03T01:25"));
        hotline.sign(number, "2026-10-02T23:40", "shen.bajiao.handler");
        hotline.contact(number, "2026-10-02T23:42", "shen.bajiao.handler");
        assertThat(ladder.at("2026-10-03T00:24:59", number)).isEmpty();
        assertThat(ladder.at("2026-10-03T00:25", number)).containsExactly("L0 RAISED 2026-10-03T00:25");
        assertThat(ladder.at("2026-10-03T01:25:01", number)).containsExactly("L1 RAISED 2026-10-03T01:25:01");
        assertThat(ladder.at("2026-10-03T01:55", number)).containsExactly("L2 ORDERED 2026-10-03T01:55");
        hotline.handle(number, "2026-10-03T02:35", "shen.bajiao.handler");
        hotline.approve(number, "2026-10-03T02:40", "yao.bajiao.reviewer");
        assertThat(ladder.at("2026-10-03T03:25", number)).isEmpty();
        hotline.checked(number, "2026-10-03T09:00");
        assertThat(hotline.onTime(number, "HOT.CLOSE")).isFalse();
        assertThat(hotline.of(number).times().repliedAt()).isEqualTo(time("2026-10-03T02:40"));
    }

    private static void refused(String code, ThrowingCallable action) {
        assertThatThrownBy(action).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.code())
                .isEqualTo(code));
    }
}
