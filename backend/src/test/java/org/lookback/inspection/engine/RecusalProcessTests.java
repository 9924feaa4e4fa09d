package org.lookback.inspection.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lookback.Story.time;
import static org.lookback.inspection.engine.InspectionStories.OFFICER;
import static org.lookback.inspection.engine.InspectionStories.REVIEWER;
import static org.lookback.inspection.engine.InspectionStories.SECOND;

import java.util.Date;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.inspection.FindingState;
import org.lookback.inspection.Inspections;
import org.lookback.inspection.RecusalAsk;
import org.lookback.inspection.RecusalDecision;
import org.lookback.inspection.RecusalSteps;
import org.lookback.inspection.SiteDesk;
import org.lookback.inspection.Stage;
import org.lookback.inspection.TeamMember;
import org.lookback.inspection.VisitOutcome;
import org.lookback.inspection.VisitRecord;
import org.lookback.refusal.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

/** An officer with a tie to the venue does not inspect it (S3 venue C; B1, exceptions). */
@ProcessTest
class RecusalProcessTests {

    private static final String THIRD = "wu.officer3";
    private static final String I05 = "sun.officer5";
    private static final String I06 = "qian.officer6";
    private static final String HEAD = "zhang.market.head";

    @Autowired
    private Story story;

    @Autowired
    private InspectionStories inspections;

    @Autowired
    private SiteDesk site;

    @Autowired
    private RecusalSteps recusals;

    @Autowired
    private CaseDesk cases;

    @Autowired
    private Inspections kept;

    /** Thursday at the door; Saturday is free, Sunday the 20th is worked: the visit comes back on Monday, S3's order at 11:00. */
    @Test
    void venueCAsksAtTheDoorAndSomebodyElseGoes() {
        story.at("2026-09-17T09:00");
        var number = inspections.planned("V040", "2026-09-17");
        inspections.assigned(number, OFFICER, I06);
        story.at("2026-09-17T10:00");
        story.handIn(number, "userTask_recordVisit", OFFICER, "{\"recusalAsked\":\"%s\"}".formatted(I06));

        var task = story.waiting(number, "userTask_decideRecusal");
        assertThat(task.getDueDate()).isEqualTo(Date.from(time("2026-09-18T17:30")));
        assertThat(inspections.dossier(number).inspection().stage()).isEqualTo(Stage.RETRY);
        story.at("2026-09-17T14:00");
        decide(number, null, REVIEWER, true, I05);

        assertThat(team(number)).containsExactlyInAnyOrder(OFFICER, I05);
        assertThat(story.steps(number)).isEmpty();
        story.at("2026-09-21T09:00");
        story.fireDueTimersOf(number);
        refused("NOT_ASSIGNED", () -> site.recordVisit(number, emptyRecord(), I06));
        refused("NOT_YOUR_TASK", () -> story.handIn(number, "userTask_recordVisit", I06, "{\"outcome\":\"CLOSED\"}"));
        story.at("2026-09-21T10:30");
        inspections.visited(number, "2026-09-21T09:40", "2026-09-21T10:20", Map.of(1, "FAIL", 3, "FAIL"));
        inspections.approved(number);
        story.at("2026-09-21T11:00");
        inspections.served(number, "2026-09-21 11:00");
        assertThat(inspections.finding(number, 1).course().dueAt()).isEqualTo(time("2026-09-24T23:59:59"));
        refused("RECUSED", () -> inspections.assigned(inspections.planned("V040", "2026-09-21"), OFFICER, I06));
    }

    @Test
    void withFewerThanTwoLeftTheVisitIsPutOffAndSomebodyIsNamedLater() {
        story.at("2026-09-21T09:00");
        var number = inspections.planned("V004", "2026-09-21");
        inspections.assigned(number, OFFICER, SECOND);
        startedBy(number, SECOND, SECOND);
        assertThat(story.steps(number)).containsExactlyInAnyOrder("userTask_recordVisit", "userTask_decideRecusal");
        refused("RECUSAL_UNDECIDED", () -> site.recordVisit(number, emptyRecord(), OFFICER));
        decide(number, null, REVIEWER, true, null);

        assertThat(inspections.dossier(number).inspection().stage()).isEqualTo(Stage.RETRY);
        assertThat(story.steps(number)).containsExactly("userTask_replaceOfficers");
        assertThat(team(number)).containsExactly(OFFICER);
        refused(
                "RECUSED",
                () -> story.handIn(
                        number,
                        "userTask_replaceOfficers",
                        REVIEWER,
                        "{\"officers\":[\"%s\",\"%s\"]}".formatted(OFFICER, SECOND)));
        story.handIn(
                number,
                "userTask_replaceOfficers",
                REVIEWER,
                "{\"officers\":[\"%s\",\"sun.officer5\"]}".formatted(OFFICER));

        story.at("2026-09-23T17:30");
        story.fireDueTimersOf(number);
        story.at("2026-09-23T17:59");
        inspections.visited(number, "2026-09-23T17:35", "2026-09-23T17:50", Map.of());
        assertThat(cases.get(number).outcome()).isEqualTo("CLOSED_CLEAN");
    }

    @Test
    void refusedWithAReasonTheOfficerGoes() {
        story.at("2026-09-22T09:00");
        var number = inspections.planned("V004", "2026-09-22");
        inspections.assigned(number, OFFICER, I05);
        startedBy(number, OFFICER, I05);
        refused("REASON_MISSING", () -> decide(number, "", REVIEWER, false, null));
        decide(number, "没有利害关系", REVIEWER, false, null);

        assertThat(story.steps(number)).containsExactly("userTask_recordVisit");
        assertThat(team(number)).containsExactlyInAnyOrder(OFFICER, I05);
        assertThat(inspections.dossier(number).recusals().get(0).granted()).isFalse();
        refused("RECUSAL_ASKED_ALREADY", () -> startedBy(number, OFFICER, I05));
    }

    @Test
    void whoeverAskedDoesNotDecideButTheHeadMay() {
        story.at("2026-09-23T09:00");
        var number = inspections.planned("V004", "2026-09-23");
        inspections.assigned(number, OFFICER, THIRD);
        startedBy(number, REVIEWER, THIRD);

        refused("FOUR_EYES", () -> decide(number, null, REVIEWER, true, I05));
        refused("NOT_YOUR_TASK", () -> decide(number, null, "liu.urban.reviewer", true, I05));
        refused("RECUSED", () -> decide(number, null, HEAD, true, THIRD));
        assertThat(inspections.dossier(number).recusals().get(0).isUndecided()).isTrue();
        recusals.decide(number, THIRD, new RecusalDecision(true, I05, "利害关系属实"), HEAD);
        assertThat(team(number)).containsExactlyInAnyOrder(OFFICER, I05);
        refused("RECUSAL_DECIDED", () -> recusals.decide(number, THIRD, new RecusalDecision(false, null, "重复"), HEAD));
    }

    /** What the recused officer recorded counts for nothing, and somebody else inspects anew. */
    @Test
    void aRecordByARecusedOfficerIsVoid() {
        story.at("2026-09-25T09:00");
        var number = inspections.planned("V026", "2026-09-25");
        inspections.assigned(number, OFFICER, THIRD);
        story.at("2026-09-25T10:30");
        inspections.visited(number, "2026-09-25T10:00", "2026-09-25T10:20", Map.of(1, "FAIL", 9, "FIXED"));
        startedBy(number, OFFICER, THIRD);
        decide(number, null, REVIEWER, true, null);

        assertThat(cases.get(number).outcome()).isEqualTo("VOID");
        assertThat(story.steps(number)).isEmpty();
        var dossier = inspections.dossier(number);
        assertThat(dossier.visits().get(0).outcome()).isEqualTo(VisitOutcome.VOID);
        assertThat(dossier.findings())
                .allSatisfy(finding -> assertThat(finding.course().state()).isEqualTo(FindingState.CANCELLED));
        var anew = kept.openAt("V026");
        assertThat(anew).hasSize(1);
        refused("RECUSED", () -> inspections.assigned(anew.get(0), OFFICER, THIRD));
        inspections.assigned(anew.get(0), OFFICER, SECOND);
    }

    @Test
    void whatCannotBeAskedIsRefused() {
        story.at("2026-09-24T09:00");
        var number = inspections.planned("V004", "2026-09-24");
        refused("WRONG_STAGE", () -> startedBy(number, OFFICER, I05));
        inspections.assigned(number, OFFICER, I05);
        refused("NOT_IN_TEAM", () -> startedBy(number, OFFICER, "zheng.officer4"));
        refused("OFFICER_MISSING", () -> recusals.begin(number, new RecusalAsk(null, null, "近亲属"), OFFICER));
        refused("REASON_MISSING", () -> recusals.begin(number, new RecusalAsk(null, I05, null), OFFICER));
        refused("NOT_YOUR_UNIT", () -> startedBy(number, "xie.daxuelu.handler", I05));
        refused(
                "CASE_MISSING",
                () -> story.startServing("recusal", OFFICER, "{\"officer\":\"%s\",\"reason\":\"近亲属\"}".formatted(I05)));
        assertThat(inspections.dossier(number).recusals()).isEmpty();
    }

    private void startedBy(CaseNumber number, String by, String officer) {
        story.startServing(
                "recusal",
                by,
                "{\"caseNo\":\"%s\",\"officer\":\"%s\",\"reason\":\"场所经营者是其近亲属\"}".formatted(number, officer));
    }

    private void decide(CaseNumber number, String reason, String by, boolean granted, String replacement) {
        story.handIn(
                number,
                "userTask_decideRecusal",
                by,
                "{\"granted\":%s,\"replacement\":%s,\"reason\":\"%s\"}"
                        .formatted(
                                granted,
                                replacement == null ? "null" : "\"" + replacement + "\"",
                                reason == null ? "利害关系属实" : reason));
    }

    private List<String> team(CaseNumber number) {
        return inspections.dossier(number).teams().stream()
                .map(TeamMember::person)
                .toList();
    }

    private static VisitRecord emptyRecord() {
        return new VisitRecord(null, null, null, null, null, false, null, null, false, null, null, null);
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.code())
                .isEqualTo(code));
    }
}
