package org.lookback.flag.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lookback.Story.time;
import static org.lookback.flag.FlagStories.refused;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.flag.DrawWeights;
import org.lookback.flag.FlagReading;
import org.lookback.flag.FlagRevocation;
import org.lookback.flag.FlagState;
import org.lookback.flag.FlagStories;
import org.lookback.flag.RevocationDecision;
import org.lookback.venue.Mark;
import org.lookback.venue.Severity;
import org.lookback.venue.VenueComplaints;
import org.lookback.venue.VenueMarks;
import org.lookback.venue.VenueRegister;
import org.lookback.venue.VenueStatus;
import org.lookback.workflow.Deadline;
import org.lookback.workflow.Deadlines;
import org.springframework.beans.factory.annotation.Autowired;

/** How a flag that hangs ends, or does not. */
@ProcessTest
class FlagEndingProcessTests {

    @Autowired
    private Story story;

    @Autowired
    private FlagStories steps;

    @Autowired
    private VenueMarks marks;

    @Autowired
    private VenueComplaints complaints;

    @Autowired
    private VenueRegister venues;

    @Autowired
    private FlagReading flags;

    @Autowired
    private FlagRevocation revocation;

    @Autowired
    private DrawWeights weights;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private CaseDesk cases;

    @Test
    void itExpiresAfter180DaysAndAnExpiredFlagCannotBeRevoked() {
        var number = flagged("V005");
        story.at("2026-12-19T23:59:59");
        assertThat(story.fireDueTimersOf(number)).isZero();
        assertThat(weights.of("V005").weight()).isEqualByComparingTo("0.5");
        story.at("2026-12-20T00:00:00");
        assertThat(story.fireDueTimersOf(number)).isEqualTo(1);
        assertThat(flags.get(number).state()).isEqualTo(FlagState.EXPIRED);
        assertThat(cases.get(number).outcome()).isEqualTo("EXPIRED");
        assertThat(marks.of("V005").get(0).liftedAt()).isEqualTo(time("2026-12-19T23:59:59"));
        assertThat(deadlines.newest(number, "RF.VALID", "").orElseThrow().state())
                .isEqualTo(Deadline.State.DONE);
        refused("FLAG_EXPIRED", () -> revocation.decide(number, new RevocationDecision(true, "迟到的撤旗决定"), "x"));

        // what happens later is nobody's flag any more; a new nomination is possible
        steps.badVisit("V005", "2026-12-21", Severity.MAJOR);
        assertThat(flags.causes(number)).isEmpty();
    }

    @Test
    void aCardSuspendsItAndAFurtherComplaintJoinsTheSameDecision() {
        var number = flagged("V006");
        story.at("2026-07-06T09:00");
        marks.put(new Mark(
                "YC-20260706-990001",
                "V006",
                Mark.Kind.YELLOW_CARD,
                1,
                time("2026-07-06T09:00"),
                null,
                null,
                null,
                true));
        assertThat(flags.inForce("V006")).isEmpty();
        story.at("2026-07-06T10:00");
        complaints.upheld("V006", "HOT-1", LocalDate.of(2026, 7, 5), "qin.supervisor1");
        assertThat(complaints.upheld("V006", "HOT-1", LocalDate.of(2026, 7, 5), "qin.supervisor1"))
                .isFalse();
        assertThat(flags.causes(number))
                .extracting(cause -> cause.sentence())
                .containsExactly("2026-07-06挂黄牌（案件YC-20260706-990001）。", "2026-07-05投诉查实（HOT-1）。");
        assertThat(story.steps(number)).containsExactly("userTask_revokeFlag");
        steps.revocation(number, true, "已挂黄牌，撤销红旗");
        assertThat(flags.get(number).state()).isEqualTo(FlagState.REVOKED);
    }

    @Test
    void afterAWrongFindingItIsKeptAndTheNextTimeAComplaintEndsIt() {
        var number = flagged("V007");
        story.at("2026-07-08T09:00");
        steps.badVisit("V007", "2026-07-08", Severity.CRITICAL);
        assertThat(weights.of("V007").weight()).isEqualByComparingTo("1");
        refused("REASON_MISSING", () -> steps.revocation(number, false, "错"));
        assertThat(flags.get(number).suspendedAt()).isNotNull();
        story.at("2026-07-09T09:00");
        steps.revocation(number, false, "检查对象认定有误，不是该场所");
        assertThat(flags.inForce("V007")).isPresent();
        assertThat(weights.of("V007").weight()).isEqualByComparingTo("0.5");
        assertThat(cases.get(number).stateLabel()).isEqualTo("有效");
        refused("FLAG_NOT_SUSPENDED", () -> revocation.decide(number, new RevocationDecision(true, "没有情形"), "x"));

        story.at("2026-08-03T09:00");
        complaints.upheld("V007", "HOT-2", LocalDate.of(2026, 8, 3), "qin.supervisor1");
        assertThat(story.waiting(number, "userTask_revokeFlag").getDueDate().toInstant())
                .isEqualTo(time("2026-08-04T17:30"));
        steps.revocation(number, true, "投诉查实，撤销红旗");
        assertThat(cases.get(number).outcome()).isEqualTo("REVOKED");
    }

    @Test
    void aMinorProblemLeavesItAlone() {
        var number = flagged("V024");
        story.at("2026-07-08T09:00");
        steps.badVisit("V024", "2026-07-08", Severity.MINOR);
        assertThat(flags.inForce("V024")).isPresent();
        assertThat(flags.causes(number)).isEmpty();

        // the venue closes for good: the flag goes with it
        venues.changeStatus("V024", VenueStatus.CLOSED, "场所注销", steps.reviewer("V024"));
        assertThat(flags.get(number).state()).isEqualTo(FlagState.VENUE_CLOSED);
        assertThat(cases.get(number).outcome()).isEqualTo("VENUE_CLOSED");
        assertThat(marks.active("V024", Mark.Kind.RED_FLAG)).isEmpty();
        refused("VENUE_CLOSED", () -> steps.nominated("V024", steps.handler("V024")));
        venues.changeStatus("V024", VenueStatus.ACTIVE, "恢复经营", steps.reviewer("V024"));
    }

    private CaseNumber flagged(String venue) {
        steps.cleanVisits(venue, "2026-06-01", "2026-06-08");
        return steps.awarded(venue);
    }
}
