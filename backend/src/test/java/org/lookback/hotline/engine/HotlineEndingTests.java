package org.lookback.hotline.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lookback.Story.time;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseFiles;
import org.lookback.hotline.HotlineRecords;
import org.lookback.hotline.HotlineState;
import org.lookback.refusal.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

/** The ways a hotline case ends, or begins again (B5 rows 2 to 4, 14, 16, 19 to 24). */
@ProcessTest
class HotlineEndingTests {

    @Autowired
    private Story story;

    @Autowired
    private HotlineStories hotline;

    @Autowired
    private HotlineRecords records;

    @Autowired
    private CaseDesk files;

    @Autowired
    private CaseFiles submissions;

    /** S6: a second caller about the same heap is called back on her own. */
    @Test
    void aMergedCallerIsCalledBackWhenTheParentCloses() {
        var parent = hotline.call("2026-10-12T09:00", "060300", "sd-gucheng", "");
        var child = merged(parent.value());
        assertThat(hotline.of(child).state()).isEqualTo(HotlineState.MERGED);
        hotline.replied(parent, "2026-10-12");
        assertThat(story.steps(child)).isEmpty();
        hotline.reached(parent, "2026-10-13T10:00", "YES", "SATISFIED");
        assertThat(hotline.of(parent).state()).isEqualTo(HotlineState.CLOSED);
        assertThat(story.steps(child)).containsExactly("userTask_callBack");
        assertThat(hotline.of(child).leadUnit()).isEqualTo("sd-gucheng");
        hotline.reached(child, "2026-10-13T11:00", "YES", "VERY_SATISFIED");
        assertThat(hotline.of(child).state()).isEqualTo(HotlineState.CLOSED);
        assertThat(hotline.of(child).ties().mergedInto()).isEqualTo(parent.value());
    }

    @Test
    void aMergeIsUndoneByAnotherCall() {
        var parent = hotline.call("2026-10-12T09:00", "060300", "sd-gucheng", "");
        var child = merged(parent.value());
        story.at("2026-10-12T10:00");
        story.startServing(
                "hotline-call",
                "zhong.hotline.handler",
                """
                {"caseNo":"%s","kind":"SPLIT","note":"诉求人说明不是同一处垃圾"}""".formatted(child));
        assertThat(hotline.of(child).state()).isEqualTo(HotlineState.RECEIVED);
        assertThat(hotline.of(child).ties().mergedInto()).isNull();
        assertThat(story.steps(child)).containsExactly("userTask_dispatchRequest");
    }

    @Test
    void whoToldTheSameIsNotForgottenWhenTheFirstCallerWithdraws() {
        var parent = hotline.call("2026-10-12T09:00", "060300", "sd-gucheng", "");
        var child = merged(parent.value());
        story.at("2026-10-12T10:00");
        story.startServing(
                "hotline-call",
                "zhong.hotline.handler",
                """
                {"caseNo":"%s","kind":"WITHDRAW","note":"诉求人不再反映","recordingRef":"R-3"}"""
                        .formatted(parent));
        assertThat(hotline.of(parent).state()).isEqualTo(HotlineState.WITHDRAWN);
        assertThat(story.steps(child)).containsExactly("userTask_dispatchRequest");
    }

    @Test
    void whatIsNotTheSameMatterIsNotMerged() {
        var parent = hotline.call("2026-10-12T09:00", "060300", "sd-gucheng", "");
        var other = hotline.call("2026-10-12T09:05", "060100", "sd-lugu", "13800138007", "");
        refused(
                "NOT_SAME_MATTER",
                () -> hotline.in(
                        other,
                        "2026-10-12T09:10",
                        "userTask_dispatchRequest",
                        "zhong.hotline.handler",
                        """
                {"outcome":"MERGE","mergeInto":"%s"}""".formatted(parent)));
        assertThat(hotline.of(other).state()).isEqualTo(HotlineState.RECEIVED);
    }

    /** S6: not solved on 10-14, reworked by 10-19, and solved then; the third rework goes up a level. */
    @Test
    void reworkStaysWithTheUnitUntilTheThirdGoesUpALevel() {
        var number = hotline.call("2026-10-12T09:00", "060300", "sd-gucheng", "");
        hotline.replied(number, "2026-10-12");
        hotline.reached(number, "2026-10-14T10:00", "NO", "DISSATISFIED");
        hotline.judge(number, "2026-10-14T11:00", true);
        assertThat(hotline.of(number).state()).isEqualTo(HotlineState.HANDLING);
        assertThat(hotline.due(number, "HOT.CLOSE")).isEqualTo(time("2026-10-19T23:59:59"));
        assertThat(story.waiting(number, "userTask_handleRequest").getDueDate().toInstant())
                .isEqualTo(time("2026-10-19T23:59:59"));
        hotline.answered(number, "2026-10-15");
        hotline.reached(number, "2026-10-16T10:00", "PARTLY", "BASICALLY_SATISFIED");
        hotline.judge(number, "2026-10-16T11:00", true);
        assertThat(hotline.of(number).tally().reworks()).isEqualTo(2);
        hotline.answered(number, "2026-10-17");
        hotline.reached(number, "2026-10-18T10:00", "NO", "VERY_DISSATISFIED");
        hotline.judge(number, "2026-10-18T11:00", true);
        assertThat(hotline.of(number).state()).isEqualTo(HotlineState.ESCALATED_HANDLING);
        assertThat(story.steps(number)).containsExactly("userTask_forceDispatch");
        assertThat(records.callbacks(number)).hasSize(3);
    }

    @Test
    void anUnreasonableDemandIsClosedByTwo() {
        var number = hotline.call("2026-10-12T09:00", "060300", "sd-gucheng", "");
        hotline.replied(number, "2026-10-12");
        hotline.reached(number, "2026-10-14T10:00", "NO", "DISSATISFIED");
        hotline.judge(number, "2026-10-14T11:00", false);
        refused(
                "FOUR_EYES",
                () -> hotline.in(
                        number,
                        "2026-10-14T11:10",
                        "userTask_confirmExplanation",
                        "wan.hotline.reviewer",
                        "{\"agreed\":true}"));
        hotline.in(number, "2026-10-14T11:20", "userTask_confirmExplanation", "shi.hotline.head", "{\"agreed\":true}");
        assertThat(hotline.of(number).state()).isEqualTo(HotlineState.CLOSED_EXPLAINED);
        assertThat(files.get(number).outcome()).isEqualTo("CLOSED_EXPLAINED");
    }

    @Test
    void nobodyIsGivenUpBeforeThreeCallsOnTwoDays() {
        var number = hotline.call("2026-10-12T09:00", "060300", "sd-gucheng", "");
        hotline.replied(number, "2026-10-12");
        hotline.notReached(number, "2026-10-13T10:00");
        hotline.notReached(number, "2026-10-13T11:00");
        hotline.notReached(number, "2026-10-13T15:00");
        assertThat(hotline.of(number).state()).isEqualTo(HotlineState.CALLBACK);
        hotline.notReached(number, "2026-10-14T10:00");
        assertThat(hotline.of(number).state()).isEqualTo(HotlineState.CLOSED_UNREACHED);
    }

    @Test
    void aFailedQualityCheckSendsItBackWithoutANewClock() {
        var number = hotline.call("2026-10-12T09:00", "060300", "sd-gucheng", "");
        hotline.dispatch(number, "2026-10-12T09:10", "sd-gucheng");
        hotline.sign(number, "2026-10-12T09:30", "yu.gucheng.handler");
        hotline.contact(number, "2026-10-12T10:00", "yu.gucheng.handler");
        hotline.handle(number, "2026-10-12T15:00", "yu.gucheng.handler");
        hotline.approve(number, "2026-10-12T15:30", "du.gucheng.reviewer");
        var due = hotline.due(number, "HOT.CLOSE");
        hotline.in(
                number,
                "2026-10-13T09:00",
                "userTask_checkQuality",
                "wan.hotline.reviewer",
                "{\"agreed\":false,\"reason\":\"没有回应诉求\"}");
        assertThat(hotline.of(number).state()).isEqualTo(HotlineState.HANDLING);
        assertThat(story.waiting(number, "userTask_handleRequest").getDueDate().toInstant())
                .isEqualTo(due);
        hotline.answered(number, "2026-10-14");
        assertThat(hotline.onTime(number, "HOT.CLOSE")).isTrue();
    }

    @Test
    void onAccountRestsUntilItsDayAndThenGoesOn() {
        var number = hotline.call("2026-10-12T09:00", "050200", "sd-gucheng", "");
        hotline.dispatch(number, "2026-10-12T09:10", "sd-gucheng");
        hotline.sign(number, "2026-10-12T09:30", "yu.gucheng.handler");
        hotline.contact(number, "2026-10-12T10:00", "yu.gucheng.handler");
        refused("REVIEW_DAY", () -> account(number, "2027-03-01"));
        account(number, "2026-12-01");
        hotline.in(number, "2026-10-12T15:00", "userTask_agreeAccount", "ye.gucheng.head", "{\"agreed\":true}");
        hotline.in(number, "2026-10-13T09:00", "userTask_confirmAccount", "wan.hotline.reviewer", "{\"agreed\":true}");
        assertThat(hotline.of(number).state()).isEqualTo(HotlineState.ON_ACCOUNT);
        assertThat(story.steps(number)).isEmpty();
        story.at("2026-12-01T09:00");
        story.fireDueTimersOf(number);
        hotline.in(
                number, "2026-12-01T10:00", "userTask_reviewAccount", "yu.gucheng.handler", "{\"outcome\":\"HANDLE\"}");
        assertThat(hotline.of(number).state()).isEqualTo(HotlineState.HANDLING);
        assertThat(hotline.due(number, "HOT.CLOSE")).isEqualTo(time("2026-12-06T23:59:59"));
        hotline.answered(number, "2026-12-02");
    }

    /** B5 row 13: the centre decides about more time, not the unit itself, and the order is measured by the new date. */
    @Test
    void theAdjudicatorGrantsMoreTimeOnce() {
        var number = hotline.call("2026-10-12T09:00", "060300", "sd-gucheng", "");
        hotline.dispatch(number, "2026-10-12T09:10", "sd-gucheng");
        hotline.sign(number, "2026-10-12T09:30", "yu.gucheng.handler");
        hotline.contact(number, "2026-10-12T10:00", "yu.gucheng.handler");
        story.at("2026-10-16T09:00");
        story.startServing(
                "extension-request",
                "yu.gucheng.handler",
                """
                {"caseNo":"%s","term":"HOT.CLOSE","track":"GENERAL","amount":5,"reason":"车辆检修，清运车辆要下周才能到位","plan":"下周三前全部清运完毕"}"""
                        .formatted(number));
        var record = "{\"granted\":true,\"amount\":5,\"reason\":\"情况属实\"}";
        refused(
                "NOT_YOUR_TASK",
                () -> hotline.in(
                        number, "2026-10-16T10:00", "userTask_decideExtension", "du.gucheng.reviewer", record));
        hotline.in(number, "2026-10-16T10:00", "userTask_decideExtension", "wan.hotline.reviewer", record);
        assertThat(hotline.due(number, "HOT.CLOSE")).isEqualTo(time("2026-10-26T23:59:59"));
        assertThat(records.order(number).closeDueAt()).isEqualTo(time("2026-10-26T23:59:59"));
        assertThat(story.waiting(number, "userTask_handleRequest").getDueDate().toInstant())
                .isEqualTo(time("2026-10-26T23:59:59"));
    }

    @Test
    void aWithdrawnCaseStopsEverywhereButNotWhereOthersAreInDanger() {
        var number = hotline.call("2026-10-12T09:00", "060300", "sd-gucheng", "");
        hotline.dispatch(number, "2026-10-12T09:10", "sd-gucheng");
        story.at("2026-10-12T10:00");
        story.startServing(
                "hotline-call",
                "zhong.hotline.handler",
                """
                {"caseNo":"%s","kind":"WITHDRAW","note":"诉求人说已经解决","recordingRef":"R-1"}"""
                        .formatted(number));
        assertThat(hotline.of(number).state()).isEqualTo(HotlineState.WITHDRAWN);
        assertThat(story.steps(number)).isEmpty();
        assertThat(files.get(number).outcome()).isEqualTo("WITHDRAWN");

        var fire = hotline.call("2026-10-12T09:00", "110100", "sd-gucheng", "");
        story.at("2026-10-12T10:00");
        refused(
                "SAFETY_GOES_ON",
                () -> story.startServing(
                        "hotline-call",
                        "zhong.hotline.handler",
                        """
                {"caseNo":"%s","kind":"WITHDRAW","note":"不想反映了","recordingRef":"R-2"}"""
                                .formatted(fire)));
        assertThat(hotline.of(fire).isOpen()).isTrue();
    }

    @Test
    void whatTheAgentAnswersAtOnceNeedsNoUnit() {
        var number = hotline.call("2026-10-12T09:00", "130300", "sd-gucheng", ",\"answer\":\"请在政务服务大厅一层办理。\"");
        assertThat(hotline.of(number).state()).isEqualTo(HotlineState.CLOSED_DIRECT);
        assertThat(files.get(number).outcome()).isEqualTo("CLOSED_DIRECT");
        var court = hotline.call("2026-10-12T09:00", "010100", "sd-gucheng", ",\"route\":\"已进入诉讼，请向人民法院反映\"");
        assertThat(files.get(court).outcome()).isEqualTo("NOT_ACCEPTED");
    }

    @Test
    void whoHandledItDoesNotCallBack() {
        var number = hotline.call("2026-10-12T09:00", "060300", "sd-gucheng", "");
        hotline.dispatch(number, "2026-10-12T09:10", "hotline");
        hotline.sign(number, "2026-10-12T09:30", "tan.hotline.callback");
        hotline.contact(number, "2026-10-12T10:00", "tan.hotline.callback");
        hotline.handle(number, "2026-10-12T15:00", "tan.hotline.callback");
        hotline.approve(number, "2026-10-12T15:30", "wan.hotline.reviewer");
        refused("OWN_REPLY", () -> hotline.checked(number, "2026-10-12T16:00"));
    }

    @Test
    void onlyTheHotlineTakesCallsAndItsCopyHoldsNoWordsOfTheCaller() {
        story.at("2026-10-12T09:00");
        refused("NOT_HOTLINE", () -> story.start("hotline-case", "li.officer1", "{\"channel\":\"PHONE\"}"));
        var number = hotline.call("2026-10-12T09:00", "060300", "sd-gucheng", "");
        assertThat(submissions.records(number.value()))
                .isNotEmpty()
                .noneMatch(step -> step.fields().contains("垃圾") || step.fields().contains("钱多多"));
        assertThat(files.involvedUnits(number)).contains("hotline");
    }

    @Test
    void whoIsReportedDoesNotHandleTheReport() {
        var number = hotline.call(
                "2026-10-12T09:00",
                "130200",
                "sd-gucheng",
                ",\"requestType\":\"REPORT\",\"accusedUnit\":\"sd-gucheng\"");
        refused("ACCUSED_UNIT", () -> hotline.dispatch(number, "2026-10-12T09:10", "sd-gucheng"));
        refused(
                "ACCUSED_UNIT",
                () -> hotline.dispatch(
                        number, "2026-10-12T09:10", "gov-service", ",\"supportUnits\":[\"sd-gucheng\"]"));
        assertThat(records.orders(number)).isEmpty();
        hotline.dispatch(number, "2026-10-12T09:10", "gov-service");
    }

    private org.lookback.casefile.CaseNumber merged(String parent) {
        var child = hotline.call("2026-10-12T09:30", "060300", "sd-gucheng", "13800138008", "");
        hotline.in(
                child,
                "2026-10-12T09:40",
                "userTask_dispatchRequest",
                "zhong.hotline.handler",
                """
                {"outcome":"MERGE","mergeInto":"%s"}""".formatted(parent));
        return child;
    }

    private void account(org.lookback.casefile.CaseNumber number, String reviewOn) {
        hotline.in(
                number,
                "2026-10-12T11:00",
                "userTask_handleRequest",
                "yu.gucheng.handler",
                """
                {"outcome":"ACCOUNT","plan":"屋面改造已列入下一季度计划","reviewOn":"%s"}"""
                        .formatted(reviewOn));
    }

    private static void refused(String code, ThrowingCallable action) {
        assertThatThrownBy(action).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.code())
                .isEqualTo(code));
    }
}
