package org.lookback.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lookback.inspection.InspectionFixture.REVIEWER;
import static org.lookback.inspection.InspectionFixture.found;
import static org.lookback.inspection.InspectionFixture.measure;
import static org.lookback.inspection.InspectionFixture.open;
import static org.lookback.inspection.RefusedWith.refused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lookback.venue.Severity;

/** What a reviewer may make of a proposed measure. */
class MeasureReviewTests {

    private static final TermChoice LIMITS = new TermChoice(1, 15);
    private static final List<Finding> MAJOR = List.of(open(Severity.MAJOR));
    private static final List<Finding> CRITICAL = List.of(open(Severity.CRITICAL));
    private static final List<Finding> SETTLED = List.of(Finding.correctedOnSite(found(1, Severity.MINOR)));

    @Test
    void agreedItStaysWithItsReasonAndTheReviewersName() {
        var decided = decide(MeasureKind.WARNING, MAJOR, new MeasureApproval(true, null, null, null));

        assertThat(decided.kind()).isEqualTo(MeasureKind.WARNING);
        assertThat(decided.reason()).isEqualTo("初次发现较重问题");
        assertThat(decided.approvedBy()).isEqualTo(REVIEWER);
    }

    @Test
    void changedItNeedsTheReviewersOwnReason() {
        refused("REASON_MISSING", () -> decide(MeasureKind.WARNING, MAJOR, changed(MeasureKind.ORDER, " ")));
        var decided = decide(MeasureKind.WARNING, MAJOR, changed(MeasureKind.YELLOW_CARD, "屡次违规"));

        assertThat(decided.kind()).isEqualTo(MeasureKind.YELLOW_CARD);
        assertThat(decided.reason()).isEqualTo("屡次违规");
    }

    @Test
    void whoeverDisagreesNamesAnotherMeasure() {
        refused(
                "MEASURE_MISSING",
                () -> decide(MeasureKind.WARNING, MAJOR, new MeasureApproval(false, null, null, "不妥")));
        refused(
                "MEASURE_MISSING",
                () -> decide(MeasureKind.WARNING, MAJOR, new MeasureApproval(false, MeasureKind.WARNING, null, "不妥")));
    }

    @Test
    void daysAreChosenForMajorFindingsOnlyAndWithinTheLimits() {
        assertThat(decide(MeasureKind.WARNING, MAJOR, days(15)).termDays()).isEqualTo(15);
        refused("TERM_DAYS_OUT_OF_RANGE", () -> decide(MeasureKind.WARNING, MAJOR, days(0)));
        refused("TERM_DAYS_OUT_OF_RANGE", () -> decide(MeasureKind.WARNING, MAJOR, days(16)));
        refused("TERM_DAYS_NOT_APPLICABLE", () -> decide(MeasureKind.ORDER, List.of(open(Severity.MINOR)), days(3)));
    }

    @Test
    void nothingIsSettledAtTheDoorWhileSomethingIsOpen() {
        refused("NOT_ALL_CORRECTED", () -> decide(MeasureKind.ORDER, MAJOR, changed(MeasureKind.ON_SITE, "已改正")));
        assertThat(decide(MeasureKind.ORDER, SETTLED, changed(MeasureKind.ON_SITE, "已改正"))
                        .kind())
                .isEqualTo(MeasureKind.ON_SITE);
    }

    @Test
    void aCardIsAboutSomethingThatIsStillWrong() {
        refused(
                "NOTHING_FOR_CARD",
                () -> decide(MeasureKind.YELLOW_CARD, SETTLED, new MeasureApproval(true, null, null, null)));
    }

    @Test
    void aCriticalDangerIsAlwaysReferredAndNothingElseIs() {
        refused(
                "CRITICAL_NEEDS_REFERRAL",
                () -> decide(MeasureKind.REFERRAL, CRITICAL, changed(MeasureKind.WARNING, "从轻")));
        refused("NOTHING_TO_REFER", () -> decide(MeasureKind.WARNING, MAJOR, changed(MeasureKind.REFERRAL, "从重")));
    }

    private static Measure decide(MeasureKind proposed, List<Finding> findings, MeasureApproval approval) {
        return new MeasureReview(measure(proposed), findings).decide(approval, LIMITS, REVIEWER);
    }

    private static MeasureApproval changed(MeasureKind kind, String reason) {
        return new MeasureApproval(false, kind, null, reason);
    }

    private static MeasureApproval days(int days) {
        return new MeasureApproval(true, null, days, null);
    }
}
