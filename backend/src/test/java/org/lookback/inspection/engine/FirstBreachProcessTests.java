package org.lookback.inspection.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lookback.Story.time;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.inspection.FindingState;
import org.lookback.inspection.LookBack;
import org.lookback.inspection.MeasureKind;
import org.lookback.refusal.Refusal;
import org.lookback.workflow.Deadline;
import org.lookback.workflow.Deadlines;
import org.springframework.beans.factory.annotation.Autowired;

/** Scenario S1: first breach over National Day, rectified, look-backs hold. */
@ProcessTest
class FirstBreachProcessTests {

    private static final String OFFICER = "li.officer1";
    private static final String SECOND = "zhou.officer2";

    @Autowired
    private Story story;

    @Autowired
    private CaseDesk cases;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private InspectionStories inspections;

    @Test
    void aFirstBreachIsWarnedAboutPutRightVerifiedAndLookedBackAt() {
        story.at("2026-09-30T09:00");
        var number = inspections.planned("V009", "2026-09-30");
        inspections.assigned(number, OFFICER, SECOND);
        story.at("2026-09-30T10:45");
        inspections.visited(number, "2026-09-30T10:20", "2026-09-30T10:40", Map.of(1, "FAIL", 5, "FAIL", 9, "FIXED"));
        assertThat(inspections.dossier(number).inspection().measure().kind()).isEqualTo(MeasureKind.WARNING);
        assertThat(state(number, 9)).isEqualTo(FindingState.CORRECTED_ON_SITE);
        inspections.approved(number);
        story.at("2026-09-30T11:05");
        inspections.served(number, "2026-09-30 11:05");

        // three working days over the holiday: 8, 9 and the make-up Saturday 10 October; naive counting gives the 5th
        // or the 12th
        var term = deadlines.newest(number, "INS.RECT", "MAJOR").orElseThrow();
        assertThat(term.dueAt()).isEqualTo(time("2026-10-10T23:59:59"));
        assertThat(inspections.finding(number, 1).course().dueAt()).isEqualTo(time("2026-10-10T23:59:59"));
        story.at("2026-10-07T23:59:59");
        assertThat(story.fireDueTimersOf(number)).isZero();

        story.at("2026-10-09T16:00");
        inspections.reported(number);
        assertThat(deadlines.newest(number, "INS.VERIFY", "MAJOR").orElseThrow().dueAt())
                .isEqualTo(time("2026-10-13T17:30"));

        story.at("2026-10-12T10:00");
        inspections.verified(number, true);
        assertThat(state(number, 1)).isEqualTo(FindingState.VERIFIED);
        assertThat(state(number, 5)).isEqualTo(FindingState.VERIFIED);
        assertThat(term(number, "INS.RECT").wasOnTime()).isTrue();
        assertThat(inspections.dossier(number).lookBacks())
                .extracting(LookBack::plannedOn)
                .containsExactly(LocalDate.parse("2026-10-19"), LocalDate.parse("2026-11-11"));

        story.at("2026-10-18T23:59");
        assertThat(story.fireDueTimersOf(number)).isZero();
        story.at("2026-10-19T09:00");
        story.fireDueTimersOf(number);
        inspections.lookedBack(number, true);
        story.at("2026-11-11T09:00");
        story.fireDueTimersOf(number);
        inspections.lookedBack(number, true);

        var closed = cases.get(number);
        assertThat(closed.outcome()).isEqualTo("CLOSED");
        assertThat(InspectionStories.day(closed.closedAt())).isEqualTo(LocalDate.parse("2026-11-11"));
        assertThat(cases.firstForgedEntry(number)).isEmpty();
        assertThat(deadlines.ofCase(number)).extracting(Deadline::state).containsOnly(Deadline.State.DONE);
    }

    @Test
    void aRecusedOfficerCannotBeAssignedNorRecord() {
        story.at("2026-09-21T09:00");
        var number = inspections.planned("V002", "2026-09-21");
        assertThatThrownBy(() -> inspections.assigned(number, "sun.officer5", "qian.officer6"))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).contains("RECUSED"));
        assertThat(story.steps(number)).containsExactly("userTask_assignOfficers");
    }

    @Test
    void oneOfficerIsTooFewAndAnExpiredCredentialDoesNotCount() {
        story.at("2026-10-09T09:00");
        var number = inspections.planned("V011", "2026-10-09");
        assertThatThrownBy(() -> inspections.assigned(number, OFFICER))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("TOO_FEW_OFFICERS"));
        assertThatThrownBy(() -> inspections.assigned(number, OFFICER, "zheng.officer4"))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).contains("EXPIRED"));
    }

    @Test
    void nothingReportedInTimeLeadsToAForcedVerificationAndTwoRejectionsToTheCard() {
        story.at("2026-09-07T09:00");
        var number = inspections.planned("V040", "2026-09-07");
        inspections.assigned(number, OFFICER, SECOND);
        story.at("2026-09-07T09:45");
        inspections.visited(number, "2026-09-07T09:30", "2026-09-07T09:40", Map.of(1, "FAIL", 3, "FAIL"));
        inspections.approved(number);
        story.at("2026-09-07T10:00");
        inspections.served(number, "2026-09-07 10:00");
        assertThat(term(number, "INS.RECT").dueAt()).isEqualTo(time("2026-09-10T23:59:59"));

        story.at("2026-09-11T00:00");
        story.fireDueTimersOf(number);
        assertThat(story.steps(number)).containsExactly("userTask_verifyRectification");
        assertThat(inspections.finding(number, 1).course().late()).isTrue();

        story.at("2026-09-11T10:00");
        inspections.verified(number, false);
        assertThat(term(number, "INS.RECT").dueAt()).isEqualTo(time("2026-09-14T23:59:59"));
        story.at("2026-09-15T00:00");
        story.fireDueTimersOf(number);
        story.at("2026-09-15T09:00");
        inspections.verified(number, false);
        assertThat(story.steps(number)).containsExactly("userTask_proposeYellowCard");
    }

    private FindingState state(CaseNumber number, int itemNo) {
        return inspections.finding(number, itemNo).course().state();
    }

    private Deadline term(CaseNumber number, String key) {
        return deadlines.newest(number, key, "MAJOR").orElseThrow();
    }
}
