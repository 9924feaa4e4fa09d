package org.lookback.hotline.engine;

import java.time.Instant;
import org.lookback.Story;
import org.lookback.casefile.CaseNumber;
import org.lookback.hotline.HotlineCase;
import org.lookback.hotline.HotlineCases;
import org.lookback.workflow.Deadlines;
import org.springframework.boot.test.context.TestComponent;

/** How a hotline case is told step by step: who says what at which minute. */
@TestComponent
public class HotlineStories {

    private static final String AGENT = "zhong.hotline.handler";
    private static final String REVIEWER = "wan.hotline.reviewer";
    private static final String CLERK = "tan.hotline.callback";

    private final Story story;
    private final HotlineCases cases;
    private final Deadlines deadlines;

    HotlineStories(Story story, HotlineCases cases, Deadlines deadlines) {
        this.story = story;
        this.cases = cases;
        this.deadlines = deadlines;
    }

    /** A complaint by phone. @param more fields of the record, beginning with a comma, or empty */
    public CaseNumber call(String at, String category, String subdistrict, String more) {
        return call(at, category, subdistrict, "13800138009", more);
    }

    public CaseNumber call(String at, String category, String subdistrict, String phone, String more) {
        story.at(at);
        return story.start(
                "hotline-case",
                AGENT,
                """
                {"channel":"PHONE","requestType":"COMPLAINT","categoryCode":"%s","title":"楼下垃圾无人清运","content":"楼下的垃圾堆了好几天，一直没有人来清运。",
                 "incidentAddress":"示范路1号","placeKind":"COMMUNITY","subdistrict":"%s","reporterIsParty":true,
                 "petitioner":{"name":"钱多多","phone":"%s"}%s}"""
                        .formatted(category, subdistrict, phone, more));
    }

    public void dispatch(CaseNumber number, String at, String unit) {
        dispatch(number, at, unit, "");
    }

    /** @param more fields beginning with a comma */
    public void dispatch(CaseNumber number, String at, String unit, String more) {
        in(
                number,
                at,
                "userTask_dispatchRequest",
                AGENT,
                "{\"outcome\":\"DISPATCH\",\"leadUnit\":\"%s\"%s}".formatted(unit, more));
    }

    public void sign(CaseNumber number, String at, String by) {
        in(number, at, "userTask_signOrder", by, "{\"outcome\":\"SIGN\"}");
    }

    /** @param step userTask_signOrder or userTask_contactPetitioner */
    public void object(CaseNumber number, String at, String step, String by, String proposed) {
        in(
                number,
                at,
                step,
                by,
                """
                {"outcome":"OBJECT","legalBasis":"《环境噪声污染防治法》","reason":"不属于本单位职责","proposedUnit":"%s"}"""
                        .formatted(proposed));
    }

    public void rule(CaseNumber number, String at, boolean upheld, String unit) {
        in(
                number,
                at,
                "userTask_ruleObjection",
                REVIEWER,
                """
                {"upheld":%s,"unit":"%s","reason":"依照职责清单裁定"}""".formatted(upheld, unit));
    }

    public void contact(CaseNumber number, String at, String by) {
        in(
                number,
                at,
                "userTask_contactPetitioner",
                by,
                """
                {"outcome":"CONTACT","contactedAt":"%s","channel":"PHONE","result":"已说明办理安排"}"""
                        .formatted(at));
    }

    public void handle(CaseNumber number, String at, String by) {
        in(
                number,
                at,
                "userTask_handleRequest",
                by,
                """
                {"outcome":"REPLY","result":"SOLVED","reply":"垃圾已经清运完毕，今后每日清运两次。"}""");
    }

    public void approve(CaseNumber number, String at, String by) {
        in(number, at, "userTask_reviewReply", by, "{\"agreed\":true}");
    }

    public void checked(CaseNumber number, String at) {
        in(number, at, "userTask_checkQuality", REVIEWER, "{\"agreed\":true}");
    }

    /** From the dispatch to the callback, all by the people of 古城街道 within a day. */
    public void replied(CaseNumber number, String day) {
        dispatch(number, day + "T09:10", "sd-gucheng");
        sign(number, day + "T09:30", "yu.gucheng.handler");
        contact(number, day + "T10:00", "yu.gucheng.handler");
        answered(number, day);
    }

    public void answered(CaseNumber number, String day) {
        handle(number, day + "T15:00", "yu.gucheng.handler");
        approve(number, day + "T15:30", "du.gucheng.reviewer");
        checked(number, day + "T16:00");
    }

    public void notReached(CaseNumber number, String at) {
        in(number, at, "userTask_callBack", CLERK, "{\"attemptedAt\":\"%s\",\"reached\":false}".formatted(at));
    }

    public void reached(CaseNumber number, String at, String solved, String satisfaction) {
        in(
                number,
                at,
                "userTask_callBack",
                CLERK,
                """
                {"attemptedAt":"%s","reached":true,"contacted":"YES","solved":"%s","satisfaction":"%s"}"""
                        .formatted(at, solved, satisfaction));
    }

    public void judge(CaseNumber number, String at, boolean reasonable) {
        in(
                number,
                at,
                "userTask_judgeCallback",
                REVIEWER,
                """
                {"demandReasonable":%s,"reason":"核对了现场照片和答复"}""".formatted(reasonable));
    }

    public void in(CaseNumber number, String at, String step, String by, String record) {
        story.at(at);
        story.handIn(number, step, by, record);
    }

    public HotlineCase of(CaseNumber number) {
        return cases.get(number);
    }

    /** By when this term ends, as local time. @param track name of the case's urgency */
    public Instant due(CaseNumber number, String term) {
        var track = cases.request(number).urgency().name();
        return deadlines.newest(number, term, track).orElseThrow().dueAt();
    }

    public boolean onTime(CaseNumber number, String term) {
        var track = cases.request(number).urgency().name();
        return deadlines.newest(number, term, track).orElseThrow().wasOnTime();
    }
}
