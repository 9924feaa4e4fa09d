package org.lookback.joint.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lookback.Story.time;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.inspection.Checklist;
import org.lookback.inspection.ChecklistDesk;
import org.lookback.inspection.ChecklistItem;
import org.lookback.inspection.Dossiers;
import org.lookback.inspection.Inspections;
import org.lookback.joint.JointClosing;
import org.lookback.joint.JointCourse;
import org.lookback.joint.JointInspections;
import org.lookback.joint.JointState;
import org.lookback.joint.TakeOut;
import org.lookback.refusal.Refusal;
import org.lookback.venue.Severity;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

/** Several bodies go to one venue together; each signs its own items, the lead body sums up. [W11] */
@ProcessTest
class JointProcessTests {

    private static final String MARKET = "li.officer1";
    private static final String MARKET_REVIEWER = "wang.market.reviewer";
    private static final String URBAN = "sun.officer5";
    private static final String URBAN_REVIEWER = "liu.urban.reviewer";
    private static final String TWO = body("market-reg", "EPI-1") + "," + body("urban-mgmt", "GEN-1");

    @Autowired
    private Story story;

    @Autowired
    private JointInspections joints;

    @Autowired
    private JointCourse course;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Inspections inspections;

    @Autowired
    private ChecklistDesk checklists;

    @Autowired
    private CaseDesk cases;

    @Autowired
    private TestRestTemplate http;

    @Test
    void eachBodySignsItsOwnItemsAndTheFindingsAreItsOwn() {
        story.at("2026-09-14T08:30");
        var number = planned("V035", "2026-09-14", TWO);
        var market = part(number, "market-reg");
        var urban = part(number, "urban-mgmt");
        assertThat(dossiers.inspection(urban).plan().leadUnit()).isEqualTo("urban-mgmt");
        assertThat(cases.involvedUnits(number)).containsExactly("urban-mgmt");
        assertThat(inspections.cappedBetween("V035", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)))
                .isEqualTo(1);
        refused("NOT_YOUR_TASK", () -> assign(urban, MARKET_REVIEWER, URBAN, "qian.officer6"));
        assign(market, MARKET_REVIEWER, MARKET, "zhou.officer2");
        assign(urban, URBAN_REVIEWER, URBAN, "qian.officer6");

        story.at("2026-09-14T11:30");
        visited(market, MARKET, "2026-09-14T10:00", "2026-09-14T10:50", Set.of(1));
        assertThat(story.steps(number)).containsExactly("userTask_followBodies");
        refused("BODY_NOT_SIGNED", () -> course.close(number, new JointClosing("两个机关同日上门", null), MARKET));
        visited(urban, URBAN, "2026-09-14T10:05", "2026-09-14T11:10", Set.of(2, 3));

        assertThat(story.waiting(number, "userTask_closeJointInspection").getDueDate())
                .isEqualTo(Date.from(time("2026-09-15T17:30")));
        refused("NOT_YOUR_TASK", () -> close(number, URBAN, ""));
        refused("SUMMARY_MISSING", () -> story.handIn(number, "userTask_closeJointInspection", MARKET, "{}"));
        close(number, MARKET, "");

        var joint = joints.get(number);
        assertThat(joint.state()).isEqualTo(JointState.CLOSED);
        assertThat(joint.enteredAt()).isEqualTo(time("2026-09-14T10:00"));
        assertThat(joint.leftAt()).isEqualTo(time("2026-09-14T11:10"));
        assertThat(cases.get(number).outcome()).isEqualTo("CLOSED");
        assertThat(dossiers.dossier(urban).findings()).hasSize(2);
        assertThat(story.steps(urban)).containsExactly("userTask_approveMeasure");
        var page = read(URBAN, number);
        var beside = http.withBasicAuth(URBAN, "lookback")
                .getForObject("/api/cases/%s/card".formatted(number), JsonNode.class);
        assertThat(beside.path("about").path(0).path("title").asText()).isEqualTo("联合检查");
        assertThat(beside.path("about").toString()).contains("（牵头）", "本机关案件");
        assertThat(page.findValuesAsText("unitName")).containsExactly("区市场监管局", "区城管执法局");
        assertThat(page.path("bodies").path(1).path("findings")).hasSize(2);
        assertThat(page.path("bodies").path(1).path("signed").asBoolean()).isTrue();
        assertThat(read("xie.daxuelu.handler", number).path("code").asText()).isEqualTo("CASE_NOT_FOUND");
        refused("JOINT_OVER", () -> course.close(number, new JointClosing("再汇总一次", null), MARKET));
    }

    @Test
    void visitsOnDifferentDaysAreNoJointInspection() {
        story.at("2026-09-14T08:30");
        var number = planned("V032", "2026-09-14", TWO);
        var market = part(number, "market-reg");
        var urban = part(number, "urban-mgmt");
        assign(market, MARKET_REVIEWER, MARKET, "zhou.officer2");
        assign(urban, URBAN_REVIEWER, URBAN, "qian.officer6");
        story.at("2026-09-14T11:00");
        visited(market, MARKET, "2026-09-14T10:00", "2026-09-14T10:50", Set.of());
        story.at("2026-09-15T11:00");
        visited(urban, URBAN, "2026-09-15T10:00", "2026-09-15T10:40", Set.of(2));

        refused("VISITS_ON_DIFFERENT_DAYS", () -> close(number, MARKET, ""));
        assertThat(joints.get(number).state()).isEqualTo(JointState.OPEN);
        refused("REASON_MISSING", () -> close(number, MARKET, "{\"unit\":\"urban-mgmt\"}"));
        close(number, MARKET, "{\"unit\":\"urban-mgmt\",\"reason\":\"次日才上门\"}");
        assertThat(cases.get(number).outcome()).isEqualTo("ORDINARY");
        assertThat(story.steps(urban)).containsExactly("userTask_approveMeasure");
    }

    @Test
    void aBodyThatCannotComeIsTakenOutAndTheOthersGoOn() {
        story.at("2026-09-14T08:30");
        checklists.publish(List.of(
                new Checklist("JNT-T", 1, "文化经营检查", List.of(new ChecklistItem(1, "经营许可悬挂", Severity.MINOR, null)))));
        var number = planned("V018", "2026-09-14", TWO + "," + body("culture-tourism", "JNT-T"));
        var market = part(number, "market-reg");
        var urban = part(number, "urban-mgmt");
        assign(market, MARKET_REVIEWER, MARKET, "zhou.officer2");
        assign(urban, URBAN_REVIEWER, URBAN, "qian.officer6");
        refused("NOT_YOUR_TASK", () -> takeOut(number, URBAN, "culture-tourism", "人员外出"));
        refused("REASON_MISSING", () -> takeOut(number, MARKET, "culture-tourism", ""));
        refused("LEAD_STAYS", () -> takeOut(number, MARKET, "market-reg", "人员外出"));
        refused("BODY_NOT_FOUND", () -> takeOut(number, MARKET, "health", "人员外出"));

        takeOut(number, MARKET, "culture-tourism", "人员外出");
        assertThat(story.steps(number)).containsExactly("userTask_followBodies");
        var culture = part(number, "culture-tourism");
        assertThat(cases.get(culture).outcome()).isEqualTo("WITHDRAWN");
        assertThat(story.steps(culture)).isEmpty();
        refused("BODY_NOT_FOUND", () -> takeOut(number, MARKET, "culture-tourism", "人员外出"));

        story.at("2026-09-14T11:00");
        visited(market, MARKET, "2026-09-14T10:00", "2026-09-14T10:50", Set.of());
        visited(urban, URBAN, "2026-09-14T10:00", "2026-09-14T10:40", Set.of());
        close(number, MARKET, "");
        assertThat(cases.get(number).outcome()).isEqualTo("CLOSED");
    }

    @Test
    void withOneBodyLeftItIsAnOrdinaryInspection() {
        story.at("2026-09-14T08:30");
        var number = planned("V013", "2026-09-14", TWO);
        takeOut(number, MARKET, "urban-mgmt", "执法力量不足");

        assertThat(cases.get(number).outcome()).isEqualTo("ORDINARY");
        assertThat(joints.get(number).state()).isEqualTo(JointState.ORDINARY);
        assertThat(story.steps(part(number, "market-reg"))).containsExactly("userTask_assignOfficers");
        refused("JOINT_OVER", () -> course.takeOut(number, new TakeOut("market-reg", "不再检查"), MARKET));
    }

    @Test
    void whatCannotBePlannedIsRefused() {
        story.at("2026-09-14T08:30");
        refused("ONE_BODY_ONLY", () -> planned("V008", "2026-09-14", body("market-reg", "EPI-1")));
        refused(
                "BODY_TWICE",
                () -> planned("V008", "2026-09-14", body("market-reg", "EPI-1") + "," + body("market-reg", "GEN-1")));
        refused(
                "SAME_CHECKLIST",
                () -> planned("V008", "2026-09-14", body("market-reg", "EPI-1") + "," + body("urban-mgmt", "EPI-1")));
        refused(
                "CHECKLIST_NOT_FOUND",
                () -> planned("V008", "2026-09-14", body("market-reg", "EPI-1") + "," + body("urban-mgmt", "NO-1")));
        refused("BODY_INCOMPLETE", () -> planned("V008", "2026-09-14", body("market-reg", "EPI-1") + ",{}"));
        refused(
                "LEAD_NOT_AMONG_BODIES",
                () -> planned("V008", "2026-09-14", body("health", "EPI-1") + "," + body("urban-mgmt", "GEN-1")));
        refused("VENUE_NOT_FOUND", () -> planned("V999", "2026-09-14", TWO));
        refused("DATE_IN_PAST", () -> planned("V008", "2026-09-13", TWO));
        refused("NOT_YOUR_UNIT", () -> plannedBy(URBAN, "V008", "2026-09-14", TWO));
        refused(
                "JOINT_NOT_PLANNED",
                () -> story.start(
                        "inspection-case",
                        MARKET,
                        "{\"venueCode\":\"V008\",\"source\":\"JOINT\",\"checklistId\":\"EPI-1\","
                                + "\"plannedOn\":\"2026-09-14\",\"leadUnit\":\"urban-mgmt\"}"));
        planned("V008", "2026-09-14", TWO);
        refused("JOINT_ALREADY_PLANNED", () -> planned("V008", "2026-09-14", TWO));
    }

    private CaseNumber planned(String venue, String day, String bodies) {
        return plannedBy(MARKET, venue, day, bodies);
    }

    private CaseNumber plannedBy(String by, String venue, String day, String bodies) {
        return story.start(
                "joint-inspection",
                by,
                "{\"venueCode\":\"%s\",\"plannedOn\":\"%s\",\"leadUnit\":\"market-reg\",\"bodies\":[%s],\"reason\":\"合并本月任务\",\"note\":\"确需检查\"}"
                        .formatted(venue, day, bodies));
    }

    private CaseNumber part(CaseNumber number, String unit) {
        return joints.bodies(number).stream()
                .filter(body -> body.unit().equals(unit))
                .map(body -> new CaseNumber(body.inspectionNo()))
                .findFirst()
                .orElseThrow();
    }

    private void assign(CaseNumber inspection, String by, String one, String other) {
        story.handIn(inspection, "userTask_assignOfficers", by, "{\"officers\":[\"%s\",\"%s\"]}".formatted(one, other));
    }

    private void visited(CaseNumber inspection, String by, String entered, String left, Set<Integer> failed) {
        var record = new ObjectMapper()
                .createObjectNode()
                .put("outcome", "ENTERED")
                .put("enteredAt", entered)
                .put("leftAt", left)
                .put("accompaniedBy", "陪同人")
                .put("signed", true);
        var items = record.putArray("items");
        for (var item : dossiers.dossier(inspection).checklist().items()) {
            var fails = failed.contains(item.itemNo());
            var answer = items.addObject().put("itemNo", item.itemNo()).put("result", fails ? "FAIL" : "PASS");
            if (fails) {
                answer.put("description", "现场检查发现该项不符合要求").putArray("evidence").add(story.photo(by));
            }
        }
        story.handIn(inspection, "userTask_recordVisit", by, record.toString());
    }

    private void takeOut(CaseNumber number, String by, String unit, String reason) {
        story.handIn(
                number, "userTask_followBodies", by, "{\"unit\":\"%s\",\"reason\":\"%s\"}".formatted(unit, reason));
    }

    private void close(CaseNumber number, String by, String takenOut) {
        story.handIn(
                number,
                "userTask_closeJointInspection",
                by,
                "{\"summary\":\"两个机关同日上门检查，问题分别处理\",\"takenOut\":[%s]}".formatted(takenOut));
    }

    private JsonNode read(String by, CaseNumber number) {
        return http.withBasicAuth(by, "lookback").getForObject("/api/joint-inspections/" + number, JsonNode.class);
    }

    private static String body(String unit, String checklist) {
        return "{\"unit\":\"%s\",\"checklistId\":\"%s\"}".formatted(unit, checklist);
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.code())
                .isEqualTo(code));
    }
}
