package org.lookback.inspection.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lookback.Story.time;
import static org.lookback.inspection.engine.InspectionStories.OFFICER;
import static org.lookback.inspection.engine.InspectionStories.REVIEWER;
import static org.lookback.inspection.engine.InspectionStories.SECOND;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.lookback.card.CardApproval;
import org.lookback.card.CardDecision;
import org.lookback.card.Cards;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.inspection.CardedFinding;
import org.lookback.inspection.CardedFindings;
import org.lookback.inspection.FindingState;
import org.lookback.inspection.MeasureKind;
import org.lookback.inspection.Stage;
import org.lookback.refusal.Refusal;
import org.lookback.venue.BreachState;
import org.lookback.venue.VenueHistory;
import org.lookback.venue.VenueRegister;
import org.lookback.venue.VenueStatus;
import org.lookback.workflow.Deadlines;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** What becomes of an inspection that proposed a yellow card: it waits, and goes on as the card is decided (B1 rows 13, 14, 17). */
@ProcessTest
class CardAnswerProcessTests {

    private static final String HEAD = "zhang.market.head";

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Story story;

    @Autowired
    private InspectionStories inspections;

    @Autowired
    private CardedFindings carded;

    @Autowired
    private Cards cards;

    @Autowired
    private CardApproval approval;

    @Autowired
    private CaseDesk cases;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private VenueRegister venues;

    @Autowired
    private VenueHistory history;

    @BeforeEach
    void venues() {
        List.of("IT-CA-012", "IT-CA-013", "IT-CA-018", "IT-CA-022", "IT-CA-023")
                .forEach(code -> TwinVenue.named(code, jdbc, transactions));
    }

    @Test
    void theSecondRejectionProposesACardARefusalGivesAnotherTermAndAnApprovalEndsTheCase() {
        var number = rejectedTwice("IT-CA-012");
        propose(number);
        assertThat(story.steps(number)).isEmpty();
        assertThat(cases.get(number).stateLabel()).isEqualTo("待批准黄牌");
        assertThat(carded.of(number))
                .extracting(CardedFinding::reference)
                .containsExactly(number + "#1", number + "#3");

        story.at("2026-09-15T10:00");
        decide("IT-CA-012", new CardDecision(false, "证据不足，再给一次机会"));
        assertThat(story.steps(number)).containsExactly("userTask_submitReport");
        assertThat(deadlines.newest(number, "INS.RECT", "MAJOR").orElseThrow().dueAt())
                .isEqualTo(time("2026-09-16T23:59:59"));
        assertThat(inspections.finding(number, 1).course().roundDueAt()).isEqualTo(time("2026-09-16T23:59:59"));
        assertThat(inspections.finding(number, 1).course().dueAt()).isEqualTo(time("2026-09-10T23:59:59"));
        assertThat(cases.timeline(number)).anyMatch(entry -> entry.text().contains("证据不足，再给一次机会"));

        story.at("2026-09-16T09:00");
        inspections.reported(number);
        inspections.verified(number, false);
        propose(number);
        decide("IT-CA-012", new CardDecision(true, null));
        assertThat(cases.get(number).outcome()).isEqualTo("YELLOW_CARD");
        assertThat(inspections.dossier(number).cardProposal().approved()).isTrue();

        story.at("2026-09-17T09:00");
        var references = List.of(number + "#1", number + "#3");
        carded.ordered(references, time("2026-09-18T23:59:59"));
        assertThat(inspections.finding(number, 1).course().state()).isEqualTo(FindingState.ORDERED);
        assertThat(inspections.finding(number, 1).course().dueAt()).isEqualTo(time("2026-09-10T23:59:59"));
        carded.submitted(references, time("2026-09-18T18:00:00"));
        carded.rejected(Map.of(number + "#1", "仍未到位"));
        carded.verified(List.of(number + "#3"), time("2026-09-20T10:00:00"));
        assertThat(inspections.finding(number, 1).course().rejectCount()).isEqualTo(4);
        assertThat(breach("IT-CA-012", number + "#3")).isEqualTo(BreachState.CORRECTED);
        carded.cancelled(references, "陈述申辩成立");
        assertThat(breach("IT-CA-012", number + "#1")).isEqualTo(BreachState.CANCELLED);
        assertThatThrownBy(() -> carded.submitted(List.of("INS-20200101-000001#9"), time("2026-09-20T10:00:00")))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("FINDING_UNKNOWN"));
    }

    @Test
    void aCardProposedInsteadOfAnOrderAndRefusedIsFollowedByTheOrder() {
        var number = found("IT-CA-013", Map.of(1, "FAIL"));
        story.handIn(
                number,
                "userTask_approveMeasure",
                REVIEWER,
                "{\"approved\":false,\"measure\":\"YELLOW_CARD\",\"reason\":\"情节严重，群众反映强烈\"}");
        propose(number);
        assertThat(inspections.dossier(number).inspection().stage()).isEqualTo(Stage.CARD_PROPOSED);
        decide("IT-CA-013", new CardDecision(false, "初次发现，应先责令整改"));

        assertThat(story.steps(number)).containsExactly("userTask_serveOrder");
        assertThat(inspections.dossier(number).inspection().measure().kind()).isEqualTo(MeasureKind.WARNING);
        inspections.served(number, "2026-09-07 09:45");
        assertThat(inspections.finding(number, 1).course().dueAt()).isEqualTo(time("2026-09-10T23:59:59"));
        assertThat(story.steps(number)).containsExactly("userTask_submitReport");
    }

    @Test
    void aRelapseWhoseCardIsRefusedIsPutRightAndLookedBackAtAgain() {
        var number = found("IT-CA-018", Map.of(9, "FIXED"));
        inspections.approved(number);
        story.at("2026-09-14T09:00");
        story.fireDueTimersOf(number);
        inspections.lookedBack(number, false);
        assertThat(carded.of(number)).extracting(CardedFinding::reference).containsExactly(number + "#9#L1");
        propose(number);
        decide("IT-CA-018", new CardDecision(false, "问题轻微，责令整改即可"));

        inspections.served(number, "2026-09-14 09:00");
        inspections.reported(number);
        inspections.verified(number, true);
        assertThat(breach("IT-CA-018", number + "#9#L1")).isEqualTo(BreachState.CORRECTED);
        var again = inspections.dossier(number).lookBacks().get(1);
        assertThat(again.plan()).isEqualTo(2);
        assertThat(again.plannedOn()).isEqualTo(LocalDate.parse("2026-09-21"));
        story.at("2026-09-21T09:00");
        story.fireDueTimersOf(number);
        inspections.lookedBack(number, true);
        assertThat(cases.get(number).outcome()).isEqualTo("CLOSED");
    }

    @Test
    void aVenueThatClosesWhileTheCardIsAwaitedEndsTheCase() {
        var number = rejectedTwice("IT-CA-022");
        propose(number);
        venues.changeStatus("IT-CA-022", VenueStatus.CLOSED, "场所已经搬迁停业", REVIEWER);

        assertThat(cases.get(number).outcome()).isEqualTo("VENUE_CLOSED");
        assertThat(inspections.finding(number, 1).course().state()).isEqualTo(FindingState.CANCELLED);
    }

    @Test
    void aNewBreachAtAVenueWithACardJoinsItAtOnce() {
        var first = rejectedTwice("IT-CA-023");
        propose(first);
        decide("IT-CA-023", new CardDecision(true, null));
        story.at("2026-09-15T11:00");
        var second = inspections.planned("IT-CA-023", "2026-09-15");
        inspections.assigned(second, OFFICER, SECOND);
        inspections.visited(second, "2026-09-15T10:30", "2026-09-15T10:50", Map.of(5, "FAIL"));
        // the earlier major breach is neither put right nor in time
        assertThat(inspections.dossier(second).inspection().measure().kind()).isEqualTo(MeasureKind.YELLOW_CARD);
        inspections.approved(second);
        propose(second);

        assertThat(cases.get(second).outcome()).isEqualTo("YELLOW_CARD");
        assertThat(inspections.dossier(second).cardProposal().cardNo())
                .isEqualTo(inspections.dossier(first).cardProposal().cardNo());
    }

    private CaseNumber found(String venue, Map<Integer, String> failed) {
        story.at("2026-09-07T09:00");
        var number = inspections.planned(venue, "2026-09-07");
        inspections.assigned(number, OFFICER, SECOND);
        story.at("2026-09-07T09:45");
        inspections.visited(number, "2026-09-07T09:30", "2026-09-07T09:40", failed);
        return number;
    }

    private CaseNumber rejectedTwice(String venue) {
        var number = found(venue, Map.of(1, "FAIL", 3, "FAIL"));
        inspections.approved(number);
        story.at("2026-09-07T10:00");
        inspections.served(number, "2026-09-07 10:00");
        story.at("2026-09-11T00:00");
        story.fireDueTimersOf(number);
        story.at("2026-09-11T10:00");
        inspections.verified(number, false);
        story.at("2026-09-15T00:00");
        story.fireDueTimersOf(number);
        story.at("2026-09-15T09:00");
        inspections.verified(number, false);
        return number;
    }

    private void propose(CaseNumber number) {
        story.handIn(
                number, "userTask_proposeYellowCard", REVIEWER, "{\"reason\":\"多次整改不到位\",\"evidenceNote\":\"复查记录\"}");
    }

    private void decide(String venue, CardDecision decision) {
        approval.decide(cards.active(venue).orElseThrow().number(), decision, HEAD);
    }

    private BreachState breach(String venue, String reference) {
        return history.of(venue, 0, 50).items().stream()
                .flatMap(visit -> visit.breaches().stream())
                .filter(breach -> breach.reference().equals(reference))
                .findFirst()
                .orElseThrow()
                .state();
    }
}
