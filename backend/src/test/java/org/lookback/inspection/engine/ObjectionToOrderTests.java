package org.lookback.inspection.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lookback.Story.time;
import static org.lookback.inspection.engine.InspectionStories.OFFICER;
import static org.lookback.inspection.engine.ObjectionStories.INFORM;
import static org.lookback.inspection.engine.ObjectionStories.LEGAL;
import static org.lookback.inspection.engine.ObjectionStories.REVIEW;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.inspection.FindingState;
import org.lookback.inspection.Indicator;
import org.lookback.inspection.IndicatorQuestion;
import org.lookback.inspection.Indicators;
import org.lookback.inspection.Period;
import org.lookback.refusal.Refusal;
import org.lookback.representation.Representation;
import org.lookback.representation.Representation.State;
import org.lookback.representation.Representations;
import org.lookback.representation.RulingDesk;
import org.lookback.representation.RulingForm;
import org.lookback.representation.StayDesk;
import org.lookback.venue.VenueHistory;
import org.lookback.venue.VenueRegister;
import org.lookback.venue.VenueStatus;
import org.lookback.workflow.Deadline;
import org.lookback.workflow.Deadlines;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** S3, venue C: objections to findings, in time and too late, upheld, partly, rejected; stays. */
@ProcessTest
class ObjectionToOrderTests {

    @Autowired
    private Story story;

    @Autowired
    private InspectionStories inspections;

    @Autowired
    private Representations representations;

    @Autowired
    private RulingDesk rulings;

    @Autowired
    private StayDesk stays;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private CaseDesk cases;

    @Autowired
    private VenueHistory history;

    @Autowired
    private VenueRegister venues;

    @Autowired
    private Indicators indicators;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private ObjectionStories objections;

    @BeforeEach
    void people() {
        objections = new ObjectionStories(story, inspections, jdbc, transactions);
    }

    @Test
    void venueCIsRightAboutOneOfTwoFindingsAndThatOneNeverCounted() {
        var number = objections.orderServed("REP-21", 1, 3);
        assertThat(due(number, "INS.RECT", "MAJOR")).isEqualTo(time("2026-09-24T23:59:59"));
        assertThat(history.summary("REP-21", LocalDate.of(2026, 9, 30), 90).breachesInWindow())
                .isEqualTo(2);

        story.at("2026-09-24T16:00");
        objections.filed(number, "2026-09-24T16:00", 1, 3);
        // 28, 29, 30 September, 8 and 9 October
        assertThat(due(number, "REP.DECIDE", "REP-1")).isEqualTo(time("2026-10-09T17:30"));
        assertThat(story.waiting(number, REVIEW).getDueDate()).isEqualTo(Date.from(time("2026-10-09T17:30")));
        assertThat(one(number).filing().limit()).isEqualTo(time("2026-09-24T23:59:59"));
        assertThat(due(number, "INS.RECT", "MAJOR")).isEqualTo(time("2026-09-24T23:59:59"));
        story.at("2026-09-24T17:00");
        inspections.reported(number);

        story.at("2026-09-29T10:00");
        objections.ruled(number, "PARTLY", false, 1);
        assertThat(one(number).state()).isEqualTo(State.PARTLY);
        assertThat(one(number).stay()).isNull();
        assertThat(inspections.finding(number, 1).course().state()).isEqualTo(FindingState.CANCELLED);
        var other = inspections.finding(number, 3).course();
        assertThat(other.state()).isEqualTo(FindingState.SUBMITTED);
        assertThat(other.dueAt()).isEqualTo(time("2026-09-24T23:59:59"));
        assertThat(history.summary("REP-21", LocalDate.of(2026, 9, 30), 90).breachesInWindow())
                .isEqualTo(1);
        assertThat(counted(number, Indicator.RECTIFICATION_RATE)).isEqualTo(1);

        objections.informed(number, "2026-09-29T10:00");
        assertThat(story.steps(number)).containsExactly("userTask_verifyRectification");
        inspections.verified(number, true);
        assertThat(inspections.dossier(number).lookBacks()).hasSize(2).allSatisfy(lookBack -> assertThat(
                        lookBack.items())
                .filteredOn(item -> item.toRecheck())
                .extracting(item -> item.itemNo())
                .containsExactly(3));
        assertThat(cases.timeline(number))
                .extracting(entry -> entry.kind())
                .contains("REPRESENTATION_FILED", "REPRESENTATION_RULED", "FINDINGS_WITHDRAWN", "REPRESENTATION_TOLD");
    }

    @Test
    void theLastSecondIsInTimeAndTheNextIsNot() {
        var number = objections.orderServed("REP-22", 1);
        story.at("2026-09-25T09:00");
        story.fireDueTimersOf(number);
        objections.filed(number, "2026-09-25T00:00:00", 1);
        assertThat(one(number).state()).isEqualTo(State.INADMISSIBLE);
        assertThat(one(number).code()).isEqualTo("REPRESENTATION_TOO_LATE");
        assertThat(story.steps(number)).doesNotContain(REVIEW);
        assertThat(cases.timeline(number))
                .anyMatch(entry -> entry.kind().equals("REPRESENTATION_REFUSED")
                        && entry.text().contains("2026-09-24 23:59:59"));

        refused("TIME_IN_FUTURE", () -> objections.filed(number, "2026-09-25T09:01", 1));
        refused("FILED_BEFORE_SERVICE", () -> objections.filed(number, "2026-09-21T10:00", 1));
        refused("ITEM_UNKNOWN", () -> objections.filed(number, "2026-09-24T20:00", 5));

        objections.filed(number, "2026-09-24T23:59:59", 1);
        assertThat(story.steps(number)).contains(REVIEW);
        // taken down a day later, it is to be ruled on from the day it was filed
        assertThat(due(number, "REP.DECIDE", "REP-2")).isEqualTo(time("2026-10-09T17:30"));
        refused("REPRESENTATION_OPEN", () -> objections.filed(number, "2026-09-24T20:00", 1));
    }

    @Test
    void whatIsRejectedStaysAndTheTermHasRunOn() {
        var number = objections.orderServed("REP-23", 1);
        story.at("2026-09-22T10:00");
        objections.filed(number, "2026-09-22T09:30", 1);
        story.at("2026-09-23T10:00");
        refused("PARTLY_WHICH", () -> objections.ruled(number, "PARTLY", false, 1));
        refused("FOUR_EYES", () -> rulings.decide(number, 1, ruling(), OFFICER));
        refused("FOUR_EYES", () -> rulings.decide(number, 1, ruling(), "zhou.officer2"));
        refused("FOUR_EYES", () -> rulings.decide(number, 1, ruling(), "wang.market.reviewer"));
        refused("NOT_A_REVIEWER", () -> rulings.decide(number, 1, ruling(), "wu.officer3"));
        assertThat(one(number).state()).isEqualTo(State.FILED);
        objections.ruled(number, "REJECTED", false);

        assertThat(inspections.finding(number, 1).course().state()).isEqualTo(FindingState.ORDERED);
        assertThat(due(number, "INS.RECT", "MAJOR")).isEqualTo(time("2026-09-24T23:59:59"));
        assertThat(story.steps(number)).containsExactlyInAnyOrder("userTask_submitReport", INFORM);
        refused("ALREADY_RULED", () -> rulings.decide(number, 1, ruling(), LEGAL));
    }

    @Test
    void withoutAnyFindingTheCaseIsOverAndTheVenueIsStillTold() {
        var number = objections.orderServed("REP-24", 1, 2);
        story.at("2026-09-22T10:00");
        objections.filed(number, "2026-09-22T09:30", 1, 2);
        objections.ruled(number, "UPHELD", false);

        assertThat(cases.get(number).outcome()).isEqualTo("CANCELLED");
        assertThat(cases.get(number).outcomeLabel()).isEqualTo("问题已撤销，案件终止");
        assertThat(counted(number, Indicator.BREACH_RATE)).isZero();
        assertThat(story.steps(number)).containsExactly(INFORM);
        objections.informed(number, "2026-09-22T10:00");
        assertThat(story.steps(number)).isEmpty();
        refused("CASE_CLOSED", () -> objections.filed(number, "2026-09-22T09:30", 1));
    }

    @Test
    void aGroupWithNothingLeftIsOverAndTheOthersGoOn() {
        var number = objections.orderServed("REP-25", 1, 2);
        assertThat(story.steps(number)).containsExactly("userTask_submitReport", "userTask_submitReport");
        story.at("2026-09-22T10:00");
        objections.filed(number, "2026-09-22T09:30", 2);
        objections.ruled(number, "UPHELD", false);

        assertThat(story.steps(number)).containsExactlyInAnyOrder("userTask_submitReport", INFORM);
        assertThat(deadlines.newest(number, "INS.RECT", "MINOR").orElseThrow().state())
                .isEqualTo(Deadline.State.CANCELLED);
        inspections.reported(number);
        inspections.verified(number, true);
        assertThat(inspections.dossier(number).lookBacks()).isNotEmpty();
    }

    @Test
    void aStayStopsTheTermUntilTheRulingAndWhatIsLeftRunsOn() {
        var number = objections.orderServed("REP-26", 1);
        story.at("2026-09-22T10:00");
        objections.filed(number, "2026-09-22T09:30", 1);
        story.at("2026-09-22T14:00");
        refused("NOT_A_REVIEWER", () -> stays.grant(number, 1, "设备仍在维修", "wu.officer3"));
        stays.grant(number, 1, "设备仍在维修，执行后难以恢复", LEGAL);
        assertThat(stays.isStayed(number)).isTrue();
        assertThat(deadlines.newest(number, "INS.RECT", "MAJOR").orElseThrow().isPaused())
                .isTrue();
        refused("ALREADY_STAYED", () -> stays.grant(number, 1, "再次决定", LEGAL));
        story.at("2026-09-29T10:00");
        objections.ruled(number, "REJECTED", false);

        // 23 and 24 September were left: 30 September and, after the holiday, 8 October
        assertThat(stays.isStayed(number)).isFalse();
        assertThat(due(number, "INS.RECT", "MAJOR")).isEqualTo(time("2026-10-08T23:59:59"));
        assertThat(story.waiting(number, "userTask_submitReport").getDueDate())
                .isEqualTo(Date.from(time("2026-10-08T23:59:59")));
        story.at("2026-10-08T10:00");
        inspections.reported(number);
        inspections.verified(number, true);
        assertThat(counted(number, Indicator.ON_TIME_RATE)).isEqualTo(1);
    }

    @Test
    void aStayWithTheRulingLastsUntilTheVenueHasBeenTold() {
        var number = objections.orderServed("REP-27", 1);
        story.at("2026-09-22T10:00");
        objections.filed(number, "2026-09-22T09:30", 1);
        objections.ruled(number, "REJECTED", true);
        assertThat(stays.isStayed(number)).isTrue();
        story.at("2026-09-23T11:00");
        objections.informed(number, "2026-09-23T11:00");
        assertThat(stays.isStayed(number)).isFalse();
        assertThat(due(number, "INS.RECT", "MAJOR")).isEqualTo(time("2026-09-28T23:59:59"));
    }

    @Test
    void aVenueThatClosesLeavesNothingToRuleOn() {
        var number = objections.orderServed("REP-28", 1);
        story.at("2026-09-22T10:00");
        objections.filed(number, "2026-09-22T09:30", 1);
        stays.grant(number, 1, "设备仍在维修", LEGAL);
        venues.changeStatus("REP-28", VenueStatus.CLOSED, "已经搬走", "admin");

        assertThat(one(number).state()).isEqualTo(State.LAPSED);
        assertThat(one(number).isStayed()).isFalse();
        assertThat(story.steps(number)).isEmpty();
        refused("ALREADY_RULED", () -> rulings.decide(number, 1, ruling(), LEGAL));
    }

    private static RulingForm ruling() {
        return new RulingForm(RulingForm.Outcome.REJECTED, null, "理由不足", null);
    }

    private static void refused(String code, ThrowingCallable action) {
        assertThatThrownBy(action).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.code())
                .isEqualTo(code));
    }

    private Representation one(CaseNumber number) {
        return representations.find(number.value(), 1).orElseThrow();
    }

    private Instant due(CaseNumber number, String term, String track) {
        return deadlines.newest(number, term, track).orElseThrow().dueAt();
    }

    /** How often findings of a case stand in a rate of the autumn. */
    private long counted(CaseNumber number, Indicator indicator) {
        var autumn = new Period(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 10, 31));
        return indicators.counted(new IndicatorQuestion(indicator, autumn, null), 1000, 0).stream()
                .filter(one -> one.caseNo().equals(number.value()))
                .filter(one -> indicator != Indicator.BREACH_RATE && indicator != Indicator.ON_TIME_RATE || one.met())
                .count();
    }
}
