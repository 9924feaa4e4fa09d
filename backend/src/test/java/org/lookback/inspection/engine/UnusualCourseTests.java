package org.lookback.inspection.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lookback.inspection.engine.InspectionStories.OFFICER;
import static org.lookback.inspection.engine.InspectionStories.REVIEWER;
import static org.lookback.inspection.engine.InspectionStories.SECOND;

import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.casefile.CaseReading;
import org.lookback.casefile.Reader;
import org.lookback.inspection.CardedFindings;
import org.lookback.inspection.FindingState;
import org.lookback.inspection.LookBackResult;
import org.lookback.inspection.MeasureApproval;
import org.lookback.inspection.MeasureDesk;
import org.lookback.inspection.MeasureKind;
import org.lookback.inspection.Stage;
import org.lookback.refusal.Refusal;
import org.lookback.venue.VenueRegister;
import org.lookback.venue.VenueStatus;
import org.springframework.beans.factory.annotation.Autowired;

/** What does not happen every day: shut doors, closed venues, critical dangers, recusals, relapses. */
@ProcessTest
class UnusualCourseTests {

    private static final Reader OVERSEER = new Reader("admin", null, Set.of("supervisor"));

    @Autowired
    private Story story;

    @Autowired
    private InspectionStories inspections;

    @Autowired
    private CaseDesk cases;

    @Autowired
    private CaseReading reading;

    @Autowired
    private VenueRegister venues;

    @Autowired
    private MeasureDesk measures;

    @Autowired
    private CardedFindings carded;

    @Autowired
    private TaskService tasks;

    @Test
    void twoShutDoorsEndTheCaseAndAVenueClosedForGoodEndsItsOtherCasesToo() {
        story.at("2026-11-02T09:00");
        var other = inspections.planned("V034", "2026-11-02");
        inspections.assigned(other, OFFICER, SECOND);
        story.at("2026-11-02T10:30");
        inspections.visited(other, "2026-11-02T10:00", "2026-11-02T10:20", Map.of(2, "FAIL"));
        var number = inspections.planned("V034", "2026-11-02");
        inspections.assigned(number, OFFICER, SECOND);
        shutDoor(number);
        assertThat(story.steps(number)).isEmpty();
        story.at("2026-11-04T09:00");
        story.fireDueTimersOf(number);
        shutDoor(number);
        story.handInFields(
                number,
                "userTask_proposeVenueStatus",
                REVIEWER,
                "{\"newStatus\":\"CLOSED\",\"reason\":\"门店已搬空，房东证实停业\"}");

        assertThat(cases.get(number).outcome()).isEqualTo("NO_ACCESS");
        assertThat(venues.venue("V034").status()).isEqualTo(VenueStatus.CLOSED);
        assertThat(cases.get(other).outcome()).isEqualTo("VENUE_CLOSED");
        assertThat(inspections.finding(other, 2).course().state()).isEqualTo(FindingState.CANCELLED);
        assertThatThrownBy(() -> inspections.planned("V034", "2026-11-04"))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("VENUE_CLOSED"));
    }

    @Test
    void aCriticalDangerIsReferredAndEachTrackHasItsOwnTerm() {
        story.at("2026-11-03T09:00");
        var number = inspections.planned("V036", "2026-11-03");
        inspections.assigned(number, OFFICER, SECOND);
        story.at("2026-11-03T10:30");
        inspections.visited(number, "2026-11-03T10:00", "2026-11-03T10:20", Map.of(1, "FAIL", 10, "FAIL"));
        inspections.approved(number);
        inspections.served(number, "2026-11-03 10:30");

        assertThat(story.steps(number))
                .containsExactlyInAnyOrder(
                        "userTask_referToRegulator", "userTask_submitReport", "userTask_submitReport");
        assertThat(inspections.finding(number, 10).course().dueAt()).isEqualTo(Story.time("2026-11-04T10:30"));
        assertThat(inspections.finding(number, 1).course().dueAt()).isEqualTo(Story.time("2026-11-06T23:59:59"));
        story.handInFields(
                number,
                "userTask_referToRegulator",
                REVIEWER,
                "{\"regulator\":\"ecology\",\"letterNo\":\"示范移〔2026〕3号\",\"reason\":\"重大隐患，依职权移送\"}");
        assertThat(inspections.finding(number, 10).course().state()).isEqualTo(FindingState.REFERRED);
        // the regulator signs and answers beside the case
        story.handIn(number, "userTask_acknowledgeReferral", "kong.ecology.handler", "{\"accepted\":true}");
        assertThat(story.steps(number)).contains("userTask_answerReferral");

        // nobody reports the critical one: its track goes on alone
        story.at("2026-11-04T10:30:01");
        story.fireDueTimersOf(number);
        assertThat(story.steps(number))
                .containsExactlyInAnyOrder(
                        "userTask_verifyRectification", "userTask_submitReport", "userTask_answerReferral");
        inspections.verified(number, true);
        inspections.reported(number);
        inspections.verified(number, true);
        assertThat(inspections.dossier(number).lookBacks()).hasSize(2);
        assertThat(inspections.finding(number, 10).course().late()).isTrue();
    }

    @Test
    void aVenueMayAskForAnotherOfficer() {
        story.at("2026-11-05T09:00");
        var number = inspections.planned("V037", "2026-11-05");
        inspections.assigned(number, OFFICER, SECOND);
        story.handIn(number, "userTask_recordVisit", OFFICER, "{\"recusalAsked\":\"%s\"}".formatted(SECOND));
        assertThat(inspections.dossier(number).inspection().stage()).isEqualTo(Stage.RETRY);
        story.handIn(
                number,
                "userTask_decideRecusal",
                REVIEWER,
                "{\"granted\":true,\"replacement\":\"wu.officer3\",\"reason\":\"利害关系属实\"}");

        story.at("2026-11-09T09:00");
        story.fireDueTimersOf(number);
        assertThatThrownBy(() -> story.handIn(number, "userTask_recordVisit", SECOND, "{\"outcome\":\"CLOSED\"}"))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("NOT_ASSIGNED"));
        story.at("2026-11-09T10:30");
        inspections.visited(number, "2026-11-09T10:00", "2026-11-09T10:20", Map.of());
        assertThat(cases.get(number).outcome()).isEqualTo("CLOSED_CLEAN");
        assertThatThrownBy(() -> inspections.assigned(inspections.planned("V037", "2026-11-09"), OFFICER, SECOND))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("RECUSED"));
    }

    @Test
    void aRelapseLeadsToTheCardAndSomethingElseToANewCase() {
        story.at("2026-11-10T09:00");
        var number = inspections.planned("V029", "2026-11-10");
        inspections.assigned(number, OFFICER, SECOND);
        story.at("2026-11-10T10:30");
        inspections.visited(number, "2026-11-10T10:00", "2026-11-10T10:20", Map.of(9, "FIXED"));
        assertThat(inspections.dossier(number).inspection().measure().kind()).isEqualTo(MeasureKind.ON_SITE);
        inspections.approved(number);
        var planned = inspections.dossier(number).lookBacks();
        assertThat(planned).hasSize(1);
        assertThat(planned.get(0).items()).hasSize(4);

        story.at("2026-11-17T09:00");
        story.fireDueTimersOf(number);
        story.handIn(number, "userTask_conductLookBack", OFFICER, lookBack(number));

        var done = inspections.dossier(number).lookBacks().get(0);
        assertThat(done.result()).isEqualTo(LookBackResult.RELAPSED);
        var opened = new CaseNumber(done.foundCase());
        assertThat(inspections.dossier(opened).inspection().plan().venueCode()).isEqualTo("V029");
        assertThat(reading.contents(number, OVERSEER).links())
                .anyMatch(link -> link.kind().equals("FOUND_AT_LOOK_BACK")
                        && link.linkedCaseNo().equals(opened.value()));
        story.handInFields(
                number, "userTask_proposeYellowCard", REVIEWER, "{\"reason\":\"已整改问题反弹\",\"evidenceNote\":\"\"}");
        assertThat(cases.get(number).stateLabel()).isEqualTo("待批准黄牌");
        carded.approved(number, new CaseNumber("YC-20261117-900001"));
        assertThat(cases.get(number).outcome()).isEqualTo("YELLOW_CARD");
    }

    @Test
    void nobodyApprovesTheMeasureForHisOwnFindings() {
        story.at("2026-11-11T09:00");
        var number = inspections.planned("V030", "2026-11-11");
        inspections.assigned(number, OFFICER, SECOND);
        story.at("2026-11-11T10:30");
        inspections.visited(number, "2026-11-11T10:00", "2026-11-11T10:20", Map.of(1, "FAIL"));

        assertThatThrownBy(() -> measures.approveMeasure(number, new MeasureApproval(true, null, null, null), OFFICER))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("FOUR_EYES"));
        assertThatThrownBy(() -> {
                    inspections.approved(number);
                    inspections.served(number, "2026-11-11 09:59");
                })
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("SERVED_BEFORE_VISIT"));
    }

    private void shutDoor(CaseNumber number) {
        story.handIn(number, "userTask_recordVisit", OFFICER, "{\"outcome\":\"CLOSED\",\"signed\":false}");
    }

    private String lookBack(CaseNumber number) {
        var items = inspections.dossier(number).lookBacks().get(0).items().stream()
                .map(item -> "{\"itemNo\":%d,\"holds\":%s,\"description\":\"公示内容又被撤下\"}"
                        .formatted(item.itemNo(), !item.toRecheck()))
                .toList();
        var free =
                inspections.dossier(number).lookBacks().get(0).items().stream().anyMatch(item -> item.itemNo() == 8)
                        ? 7
                        : 8;
        var other = "{\"itemNo\":%d,\"description\":\"消毒记录缺失三天\"}".formatted(free);
        return "{\"officers\":[\"%s\",\"wu.officer3\"],\"items\":%s,\"otherFindings\":[%s]}"
                .formatted(OFFICER, items, other);
    }
}
