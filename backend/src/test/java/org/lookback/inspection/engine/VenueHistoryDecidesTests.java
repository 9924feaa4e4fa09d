package org.lookback.inspection.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lookback.inspection.engine.InspectionStories.OFFICER;
import static org.lookback.inspection.engine.InspectionStories.SECOND;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.lookback.casefile.CaseNumber;
import org.lookback.inspection.Ladder;
import org.lookback.inspection.Ladder.Rung;
import org.lookback.inspection.LadderReading;
import org.lookback.inspection.Measure;
import org.lookback.inspection.MeasureDesk;
import org.lookback.inspection.MeasureFacts;
import org.lookback.inspection.MeasureKind;
import org.lookback.inspection.OrderTrack;
import org.lookback.venue.Mark;
import org.lookback.venue.Severity;
import org.lookback.venue.VenueMarks;
import org.lookback.workflow.RuleBook;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** Every row of the decision table is reached from what really happened at a venue, and the ladder tells it beforehand. */
@ProcessTest
class VenueHistoryDecidesTests {

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Story story;

    @Autowired
    private InspectionStories inspections;

    @Autowired
    private LadderReading ladders;

    @Autowired
    private MeasureDesk measures;

    @Autowired
    private VenueMarks marks;

    @Autowired
    private RuleBook rules;

    @BeforeEach
    void venues() {
        List.of("IT-VH-024", "IT-VH-025", "IT-VH-027", "IT-VH-028", "IT-VH-035")
                .forEach(code -> TwinVenue.named(code, jdbc, transactions));
    }

    @Test
    void aRepeatedBreachIsWarnedMoreBrieflyAndAfterALateRectificationLeadsToTheCard() {
        assertThat(ladder("2026-09-07T08:00", "IT-VH-024").rung()).isEqualTo(Rung.NO_RECORD);
        assertThat(next("IT-VH-024", Severity.MAJOR).measure()).isEqualTo(MeasureKind.WARNING);
        assertThat(next("IT-VH-024", Severity.MAJOR).term()).isEqualTo("3个工作日");

        var first = visited("IT-VH-024", "2026-09-07", Map.of(1, "FAIL"));
        assertThat(measure(first).kind()).isEqualTo(MeasureKind.WARNING);
        assertThat(measure(first).track()).isEqualTo(OrderTrack.MAJOR);
        rectified(first, "2026-09-07");
        assertThat(ladder("2026-09-08T08:00", "IT-VH-024").rung()).isEqualTo(Rung.WARNED);
        assertThat(next("IT-VH-024", Severity.MAJOR).term()).isEqualTo("1个工作日");

        var second = visited("IT-VH-024", "2026-09-08", Map.of(3, "FAIL"));
        assertThat(measure(second).kind()).isEqualTo(MeasureKind.WARNING);
        assertThat(measure(second).track()).isEqualTo(OrderTrack.MAJOR_REPEAT);
        inspections.approved(second);
        inspections.served(second, "2026-09-08 10:00");
        story.at("2026-09-10T00:00");
        story.fireDueTimersOf(second);
        inspections.verified(second, true);
        var ladder = ladder("2026-09-11T08:00", "IT-VH-024");
        assertThat(ladder.rung()).isEqualTo(Rung.NOT_RECTIFIED);
        assertThat(ladder.facts())
                .anyMatch(fact -> fact.text().contains("整改逾期")
                        && second.value().equals(fact.caseNo())
                        && LocalDate.parse("2026-12-07").equals(fact.countsUntil()));
        assertThat(next("IT-VH-024", Severity.MAJOR).measure()).isEqualTo(MeasureKind.YELLOW_CARD);
        assertThat(next("IT-VH-024", Severity.MINOR).measure()).isEqualTo(MeasureKind.ORDER);
        assertThat(next("IT-VH-024", Severity.CRITICAL).measure()).isEqualTo(MeasureKind.REFERRAL);

        var third = visited("IT-VH-024", "2026-09-11", Map.of(5, "FAIL"));
        assertThat(measure(third).kind()).isEqualTo(MeasureKind.YELLOW_CARD);
        assertThat(measure(third).track()).isEqualTo(OrderTrack.MAJOR_REPEAT);
    }

    @Test
    void whatIsOlderThanTheWindowDoesNotCount() {
        var first = visited("IT-VH-025", "2026-09-07", Map.of(1, "FAIL"));
        inspections.approved(first);
        inspections.served(first, "2026-09-07 10:00");
        story.at("2026-09-11T00:00");
        story.fireDueTimersOf(first);
        inspections.verified(first, true);

        assertThat(ladder("2026-12-06T08:00", "IT-VH-025").rung()).isEqualTo(Rung.NOT_RECTIFIED);
        assertThat(ladder("2026-12-07T08:00", "IT-VH-025").rung()).isEqualTo(Rung.NO_RECORD);
    }

    @Test
    void minorBreachesAreOrderedOrSettledOnTheSpotAndACarded() {
        assertThat(measure(visited("IT-VH-027", "2026-09-07", Map.of(9, "FIXED")))
                        .kind())
                .isEqualTo(MeasureKind.ON_SITE);
        assertThat(measure(visited("IT-VH-027", "2026-09-08", Map.of(9, "FAIL")))
                        .kind())
                .isEqualTo(MeasureKind.ORDER);
        assertThat(ladder("2026-09-08T12:00", "IT-VH-027").rung()).isEqualTo(Rung.MINOR_RECORD);

        marks.put(new Mark(
                "YC-20990101-900027",
                "IT-VH-027",
                Mark.Kind.YELLOW_CARD,
                1,
                Story.time("2026-09-08T15:00"),
                null,
                null,
                null,
                true));
        var carded = visited("IT-VH-027", "2026-09-09", Map.of(9, "FAIL"));
        assertThat(measure(carded).kind()).isEqualTo(MeasureKind.YELLOW_CARD);
        assertThat(measure(carded).reason()).contains("并入");
        var ladder = ladder("2026-09-09T12:00", "IT-VH-027");
        assertThat(ladder.rung()).isEqualTo(Rung.CARDED);
        assertThat(ladder.facts()).anyMatch(fact -> fact.text().contains("第1张黄牌张挂，尚未摘除"));
    }

    @Test
    void refusalRelapseAndRejectionLeadToTheCard() {
        var refused = assigned("IT-VH-028", "2026-09-07");
        story.at("2026-09-07T09:45");
        story.handIn(
                refused,
                "userTask_recordVisit",
                OFFICER,
                "{\"outcome\":\"ENTERED\",\"enteredAt\":\"2026-09-07T09:30\",\"signed\":true,\"refusedToCooperate\":true}");
        assertThat(measure(refused).reason()).contains("拒不配合");
        assertThat(ladders.of("IT-VH-028").next())
                .anyMatch(step -> step.breach().contains("拒不配合") && step.measure() == MeasureKind.YELLOW_CARD);

        var relapsed = visited("IT-VH-028", "2026-09-08", Map.of(9, "FIXED"));
        inspections.approved(relapsed);
        story.at("2026-09-15T09:00");
        story.fireDueTimersOf(relapsed);
        inspections.lookedBack(relapsed, false);
        assertThat(measures.facts(relapsed).relapse()).isTrue();
        assertThat(decided(relapsed)).containsEntry("measure", "YELLOW_CARD");
        assertThat(decided(relapsed).get("reason").toString()).contains("反弹");

        var rejected = visited("IT-VH-035", "2026-09-15", Map.of(9, "FAIL"));
        inspections.approved(rejected);
        inspections.served(rejected, "2026-09-15 10:00");
        inspections.reported(rejected);
        inspections.verified(rejected, false);
        inspections.reported(rejected);
        inspections.verified(rejected, false);
        assertThat(measures.facts(rejected).rejectCount()).isEqualTo(2);
        assertThat(decided(rejected).get("reason").toString()).contains("多次复查不到位");
    }

    private Map<String, Object> decided(CaseNumber number) {
        MeasureFacts facts = measures.facts(number);
        List<Map<String, Object>> rows = rules.rows(
                rules.currentPack(),
                "measure-decision",
                Map.of(
                        "worstSeverity", facts.worstSeverity().name(),
                        "allCorrectedOnSite", facts.allCorrectedOnSite(),
                        "refusedToCooperate", facts.refusedToCooperate(),
                        "relapse", facts.relapse(),
                        "rejectCount", facts.rejectCount(),
                        "previousMajorInWindow", facts.previousMajorInWindow(),
                        "previousLateOrRejected", facts.previousLateOrRejected(),
                        "activeCard", facts.activeCard()));
        return rows.get(0);
    }

    private Ladder ladder(String at, String venue) {
        story.at(at);
        return ladders.of(venue);
    }

    private Ladder.NextStep next(String venue, Severity severity) {
        return ladders.of(venue).next().get(severity.ordinal());
    }

    private Measure measure(CaseNumber number) {
        return inspections.dossier(number).inspection().measure();
    }

    private CaseNumber assigned(String venue, String day) {
        story.at(day + "T09:00");
        var number = inspections.planned(venue, day);
        inspections.assigned(number, OFFICER, SECOND);
        return number;
    }

    private CaseNumber visited(String venue, String day, Map<Integer, String> failed) {
        var number = assigned(venue, day);
        story.at(day + "T10:00");
        inspections.visited(number, day + "T09:30", day + "T09:50", failed);
        return number;
    }

    private void rectified(CaseNumber number, String day) {
        inspections.approved(number);
        inspections.served(number, day + " 10:00");
        inspections.reported(number);
        inspections.verified(number, true);
    }
}
