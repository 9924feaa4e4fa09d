package org.lookback.escalation.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lookback.Story.time;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.lookback.calendar.Cutoff;
import org.lookback.calendar.Term;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.escalation.LadderStories;
import org.lookback.escalation.Level;
import org.lookback.refusal.Refusal;
import org.lookback.workflow.Deadline;
import org.lookback.workflow.DeadlineMoves;
import org.lookback.workflow.Deadlines;
import org.springframework.beans.factory.annotation.Autowired;

/** Scenario S8: the ladder across Mid-Autumn and National Day, and its variants. */
@ProcessTest
class HolidayLadderTests {

    private static final String HEAD = "zhang.market.head";
    private static final String HANDLER = "li.officer1";
    private static final String SUPERVISOR = "qin.supervisor1";
    private static final String STEP = "userTask_verify";

    @Autowired
    private Story story;

    @Autowired
    private LadderStories ladder;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private DeadlineMoves moves;

    @Autowired
    private CaseDesk cases;

    @Test
    void levelsComeOnWorkingMorningsAndNothingHappensInTheHolidays() {
        var number = dueBeforeMidAutumn();
        assertThat(ladder.at("2026-09-23T17:29:59", number)).isEmpty();
        assertThat(ladder.running(number)).isZero();
        assertThat(ladder.at("2026-09-23T17:30", number)).containsExactly("L0 RAISED 2026-09-23T17:30");
        assertThat(ladder.at("2026-09-28T08:59:59", number)).isEmpty();
        assertThat(state(number)).isEqualTo(Deadline.State.OPEN);
        assertThat(ladder.at("2026-09-28T09:00", number)).containsExactly("L1 RAISED 2026-09-28T09:00");
        assertThat(state(number)).isEqualTo(Deadline.State.OVERDUE);
        assertThat(ladder.at("2026-09-30T08:59:59", number)).isEmpty();
        assertThat(ladder.at("2026-09-30T09:00", number)).containsExactly("L2 ORDERED 2026-09-30T09:00");
        assertThat(story.waiting(number, "userTask_replyToOrder").getDueDate().toInstant())
                .isEqualTo(time("2026-10-09T17:30"));
        assertThat(ladder.timeline(number, "ESCALATION_L2").get(0))
                .contains("区市场监管局", "2026-10-09 17:30:00", "已逾期3个工作日");
        assertThat(ladder.at("2026-10-09T08:59:59", number)).isEmpty();
        assertThat(ladder.at("2026-10-09T09:00", number)).containsExactly("L3 PROPOSED 2026-10-09T09:00");
        assertThat(ladder.at("2026-10-12T08:59:59", number)).isEmpty();
        assertThat(ladder.at("2026-10-12T09:00", number)).containsExactly("L4 PROPOSED 2026-10-12T09:00");
        assertThat(ladder.at("2026-12-31T09:00", number)).isEmpty();
        assertThat(cases.get(number).isOpen()).isTrue();
        assertThat(story.steps(number))
                .containsExactlyInAnyOrder(
                        STEP, "userTask_replyToOrder", "userTask_decideInterview", "userTask_decideCircular");
        assertThat(cases.firstForgedEntry(number)).isEmpty();
    }

    @Test
    void theLaddersOwnTasksAreRemindedOfButBreedNoLadders() {
        var number = ordered();
        ladder.at("2027-03-01T09:00", number);
        assertThat(ladder.levelsOf(number, "ESC.REPLY")).containsExactly(Level.L0, Level.L1);
        assertThat(story.steps(number))
                .filteredOn("userTask_replyToOrder"::equals)
                .hasSize(1);
    }

    @Test
    void anExtensionTakesTheOrderBackAndBuildsTheLadderAnew() {
        var number = ordered();
        story.at("2026-09-30T10:00");
        extend(number);
        assertThat(ladder.levels(number)).contains("L2 WITHDRAWN 2026-09-30T09:00");
        assertThat(story.steps(number)).containsExactly(STEP);
        assertThat(ladder.at("2026-10-12T17:29:59", number)).isEmpty();
        assertThat(ladder.at("2026-10-12T17:30", number)).containsExactly("L0 RAISED 2026-10-12T17:30");
        assertThat(ladder.at("2026-10-14T08:59:59", number)).isEmpty();
        assertThat(ladder.at("2026-10-14T09:00", number)).containsExactly("L1 RAISED 2026-10-14T09:00");
        assertThat(ladder.at("2026-10-16T09:00", number)).containsExactly("L2 ORDERED 2026-10-16T09:00");
        assertThat(story.waiting(number, "userTask_replyToOrder").getDueDate().toInstant())
                .isEqualTo(time("2026-10-20T17:30"));
    }

    @Test
    void anExtensionBeforeTheOrderCancelsIt() {
        var number = dueBeforeMidAutumn();
        ladder.at("2026-09-28T09:00", number);
        story.at("2026-09-29T11:00");
        extend(number);
        assertThat(ladder.at("2026-09-30T09:00", number)).isEmpty();
        assertThat(ladder.at("2026-10-12T17:30", number)).containsExactly("L0 RAISED 2026-10-12T17:30");
    }

    @Test
    void aPauseStopsTheLadderUntilTheTimeRunsAgain() {
        var number = dueBeforeMidAutumn();
        ladder.at("2026-09-23T17:30", number);
        story.at("2026-09-24T10:00");
        moves.pause(number, "INS.VERIFY", "", SUPERVISOR, "等待检测结果");
        assertThat(ladder.at("2026-10-20T09:00", number)).isEmpty();
        moves.resume(number, "INS.VERIFY", "", SUPERVISOR, "结果已出");
        // one working day is left: due on the 21st
        assertThat(ladder.at("2026-10-21T17:31", number)).isEqualTo(java.util.List.of("L0 RAISED 2026-10-21T17:31"));
        assertThat(ladder.at("2026-10-22T09:00", number)).containsExactly("L1 RAISED 2026-10-22T09:00");
    }

    @Test
    void whatIsDoneAMinuteBeforeIsNotOrdered() {
        var number = dueBeforeMidAutumn();
        ladder.at("2026-09-28T09:00", number);
        story.at("2026-09-30T08:59");
        ladder.done(number, STEP, HANDLER);
        assertThat(ladder.at("2026-09-30T09:00", number)).isEmpty();
        assertThat(ladder.running(number)).isZero();
        assertThat(cases.get(number).isOpen()).isFalse();
    }

    @Test
    void finishingTheTaskFulfilsTheOrderAndTakesProposalsBack() {
        var number = ordered();
        ladder.at("2026-10-09T09:00", number);
        story.at("2026-10-09T10:00");
        ladder.done(number, STEP, HANDLER);
        assertThat(ladder.levels(number)).contains("L2 FULFILLED 2026-09-30T09:00", "L3 WITHDRAWN 2026-10-09T09:00");
        assertThat(ladder.running(number)).isZero();
    }

    @Test
    void aRefusedInterviewIsRecordedAndNotHeld() {
        var number = ordered();
        ladder.at("2026-10-09T09:00", number);
        ladder.handIn(
                number, "userTask_decideInterview", SUPERVISOR, "{\"approved\":false,\"reason\":\"检测设备故障，另行督促\"}");
        assertThat(ladder.levels(number)).contains("L3 REFUSED 2026-10-09T09:00");
        assertThat(story.steps(number)).containsExactlyInAnyOrder(STEP, "userTask_replyToOrder");
        assertThat(ladder.timeline(number, "ESCALATION_L3_REFUSED").get(0)).contains("检测设备故障");
    }

    @Test
    void anOrderIsAnsweredAnInterviewHeldAndACircularPublished() {
        var number = ordered();
        ladder.handIn(
                number,
                "userTask_replyToOrder",
                HEAD,
                "{\"done\":\"已安排两名人员到场复查\",\"why\":\"检测设备送修\",\"promisedOn\":\"2026-10-09\"}");
        assertThat(ladder.levels(number)).contains("L2 REPLIED 2026-09-30T09:00");
        ladder.at("2026-10-09T09:00", number);
        ladder.handIn(
                number,
                "userTask_decideInterview",
                SUPERVISOR,
                "{\"approved\":true,\"reason\":\"答复后仍未完成\",\"day\":\"2026-10-10\"}");
        ladder.handIn(
                number,
                "userTask_recordInterview",
                SUPERVISOR,
                "{\"minutes\":\"说明了设备故障情况，提出两条措施。\",\"promisedOn\":\"2026-10-13\",\"attendees\":\"局长、分管副局长\"}");
        assertThat(ladder.levels(number)).contains("L3 HELD 2026-10-09T09:00");
        ladder.at("2026-10-12T09:00", number);
        ladder.handIn(
                number,
                "userTask_decideCircular",
                SUPERVISOR,
                "{\"approved\":true,\"reason\":\"多次督促未完成\",\"points\":3}");
        assertThat(ladder.levels(number)).contains("L4 PUBLISHED 2026-10-12T09:00");
        assertThat(story.steps(number)).containsExactly(STEP);
        assertThat(ladder.running(number)).isEqualTo(1);
        ladder.done(number, STEP, HANDLER);
        assertThat(ladder.running(number)).isZero();
    }

    @Test
    void aDecisionWithoutReasonOrWithTooManyPointsIsRefusedAndTheTaskStays() {
        var number = ordered();
        ladder.at("2026-10-12T09:00", number);
        refused(number, "userTask_decideInterview", "{\"approved\":false,\"reason\":\" \"}", "FIELD_MISSING");
        refused(number, "userTask_decideInterview", "{\"reason\":\"未选择\"}", "FIELD_MISSING");
        refused(
                number,
                "userTask_decideInterview",
                "{\"approved\":true,\"reason\":\"约谈日期已过\",\"day\":\"2026-10-01\"}",
                "DAY_OUT_OF_RANGE");
        refused(
                number,
                "userTask_decideCircular",
                "{\"approved\":true,\"reason\":\"扣分过多\",\"points\":11}",
                "POINTS_OUT_OF_RANGE");
        refused(
                number,
                "userTask_decideCircular",
                "{\"approved\":true,\"reason\":\"扣分带小数\",\"points\":2.5}",
                "POINTS_OUT_OF_RANGE");
        assertThat(ladder.levels(number)).contains("L3 PROPOSED 2026-10-12T09:00", "L4 PROPOSED 2026-10-12T09:00");
    }

    private void refused(CaseNumber number, String step, String record, String code) {
        assertThatThrownBy(() -> ladder.handIn(number, step, SUPERVISOR, record))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo(code));
        story.waiting(number, step);
    }

    private CaseNumber dueBeforeMidAutumn() {
        story.at("2026-09-21T09:00");
        var number = ladder.started("check-again", Map.of("leadUnit", "market-reg"));
        assertThat(deadlines.newest(number, "INS.VERIFY", "").orElseThrow().dueAt())
                .isEqualTo(time("2026-09-24T17:30"));
        return number;
    }

    private CaseNumber ordered() {
        var number = dueBeforeMidAutumn();
        ladder.at("2026-09-23T17:30", number);
        ladder.at("2026-09-28T09:00", number);
        ladder.at("2026-09-30T09:00", number);
        return number;
    }

    /** From 24 September to 13 October. */
    private void extend(CaseNumber number) {
        var moved = moves.extend(
                number, "INS.VERIFY", "", Term.workingDays(8, Cutoff.OFFICE), "wang.market.reviewer", "设备送修");
        assertThat(moved.dueAt()).isEqualTo(time("2026-10-13T17:30"));
    }

    private Deadline.State state(CaseNumber number) {
        return deadlines.newest(number, "INS.VERIFY", "").orElseThrow().state();
    }
}
