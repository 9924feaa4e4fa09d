package org.lookback.flag.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lookback.Story.time;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.document.DocumentKind;
import org.lookback.document.DocumentReading;
import org.lookback.document.PrintedDocument;
import org.lookback.flag.DrawWeights;
import org.lookback.flag.FlagReading;
import org.lookback.flag.FlagState;
import org.lookback.flag.FlagStories;
import org.lookback.inspection.engine.InspectionStories;
import org.lookback.inspection.engine.TwinVenue;
import org.lookback.publicity.PublicStatus;
import org.lookback.publicity.StatusFacts;
import org.lookback.venue.Mark;
import org.lookback.venue.VenueMarks;
import org.lookback.workflow.Deadlines;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** Scenario S12: nominated, on notice, awarded over the Dragon Boat holiday, revoked after a major finding. */
@ProcessTest
class RedFlagProcessTests {

    private static final String VENUE = "RF-S12";

    @Autowired
    private Story story;

    @Autowired
    private InspectionStories inspections;

    @Autowired
    private FlagStories steps;

    @Autowired
    private VenueMarks marks;

    @Autowired
    private DrawWeights weights;

    @Autowired
    private FlagReading flags;

    @Autowired
    private DocumentReading documents;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private CaseDesk cases;

    @Autowired
    private List<StatusFacts> statusFacts;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void aCleanVenueIsAwardedAFlagAndLosesItAfterAMajorFinding() {
        TwinVenue.named(VENUE, jdbc, transactions);
        var march = inspections.inspected(VENUE, "2026-03-02", Map.of());
        var june = inspections.inspected(VENUE, "2026-06-08", Map.of());
        assertThat(cases.get(june).outcome()).isEqualTo("CLOSED_CLEAN");

        story.at("2026-06-15T09:00");
        var number = steps.nominated(VENUE, steps.handler(VENUE));
        assertThat(flags.sheets(number)).hasSize(2).allMatch(sheet -> sheet.isMet());
        assertThat(flags.sheets(number).get(1).criteria().get(1).sentence())
                .isEqualTo("最近2次检查（2026-06-08（案件%s）、2026-03-02（案件%s））均未发现问题。".formatted(june, march));
        assertThat(deadlines.newest(number, "RF.APPROVE", "").orElseThrow().dueAt())
                .isEqualTo(time("2026-06-16T17:30"));
        steps.approved(number, steps.head(VENUE));
        story.at("2026-06-15T15:00");
        steps.cosigned(number, steps.regulator(VENUE));

        // three working days: 16, 17 and 18 June; the last second of Thursday still belongs to the notice
        assertThat(flags.get(number).noticeUntil()).isEqualTo(time("2026-06-18T23:59:59"));
        assertThat(cases.get(number).stateLabel()).isEqualTo("公示中");
        story.at("2026-06-18T23:59:59");
        assertThat(story.fireDueTimersOf(number)).isZero();
        story.at("2026-06-19T00:00:00");
        assertThat(story.fireDueTimersOf(number)).isEqualTo(1);
        // 19 to 21 June are off: one working day ends on Monday
        assertThat(deadlines.newest(number, "RF.AWARD", "").orElseThrow().dueAt())
                .isEqualTo(time("2026-06-22T17:30"));

        story.at("2026-06-22T10:00");
        steps.award(number);
        var award = flags.get(number).award();
        assertThat(award.until()).isEqualTo(time("2026-12-19T23:59:59"));
        assertThat(weights.of(VENUE).weight()).isEqualByComparingTo("0.5");
        assertThat(marks.active(VENUE, Mark.Kind.RED_FLAG).orElseThrow().until())
                .isEqualTo(award.until());
        assertThat(documents.ofCase(number))
                .extracting(PrintedDocument::kind)
                .containsExactly(DocumentKind.RED_FLAG_CERTIFICATE);

        assertThat(told().say()).isEqualTo(PublicStatus.Say.ALL);
        assertThat(told().points()).isNotEmpty();

        story.at("2026-06-30T23:59:59");
        assertThat(story.fireDueTimersOf(number)).isZero();
        var july = inspections.inspected(VENUE, "2026-07-01", Map.of(1, "FAIL"));
        suspended(number, july);
        revoked(number);
    }

    /** What the public page would say. */
    private PublicStatus told() {
        var mark = marks.of(VENUE).get(0);
        return statusFacts.stream()
                .filter(facts -> facts.kind() == Mark.Kind.RED_FLAG)
                .findFirst()
                .orElseThrow()
                .of(mark);
    }

    private void suspended(CaseNumber number, CaseNumber found) {
        var flag = flags.get(number);
        assertThat(flag.suspendedAt()).isEqualTo(time("2026-07-01T11:00"));
        assertThat(flags.inForce(VENUE)).isEmpty();
        assertThat(told().say()).isEqualTo(PublicStatus.Say.NOTHING);
        assertThat(weights.of(VENUE).weight()).isEqualByComparingTo("1");
        assertThat(flags.causes(number)).singleElement().satisfies(cause -> {
            assertThat(cause.sourceCase()).isEqualTo(found.value());
            assertThat(cause.sentence()).isEqualTo("2026-07-01检查发现较重问题（案件%s）。".formatted(found));
        });
        assertThat(story.waiting(number, "userTask_revokeFlag").getDueDate().toInstant())
                .isEqualTo(time("2026-07-02T17:30"));
    }

    private void revoked(CaseNumber number) {
        story.at("2026-07-02T17:30");
        steps.revocation(number, true, "较重问题属实，撤销红旗");
        assertThat(flags.get(number).state()).isEqualTo(FlagState.REVOKED);
        assertThat(cases.get(number).outcome()).isEqualTo("REVOKED");
        assertThat(deadlines.newest(number, "RF.REVOKE", "").orElseThrow().wasOnTime())
                .isTrue();
        assertThat(marks.active(VENUE, Mark.Kind.RED_FLAG)).isEmpty();
        assertThat(marks.of(VENUE).get(0).liftedHow()).isEqualTo("REVOKED");
        assertThat(weights.of(VENUE).weight()).isEqualByComparingTo("1");
        assertThat(cases.firstForgedEntry(number)).isEmpty();
    }
}
