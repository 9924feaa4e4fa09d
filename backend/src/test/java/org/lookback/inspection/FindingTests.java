package org.lookback.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lookback.inspection.InspectionFixture.VISIT;
import static org.lookback.inspection.InspectionFixture.found;
import static org.lookback.inspection.InspectionFixture.open;
import static org.lookback.inspection.InspectionFixture.ordered;
import static org.lookback.inspection.InspectionFixture.time;
import static org.lookback.inspection.RefusedWith.refused;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.lookback.venue.BreachEnd;
import org.lookback.venue.BreachState;
import org.lookback.venue.Severity;

/** Every step of a finding, and every step it refuses. */
class FindingTests {

    private static final Instant REPORT = time("2026-10-09T16:00");
    private static final Instant VERIFICATION = time("2026-10-12T10:00");
    private static final Instant NEW_TERM = time("2026-10-13T23:59:59");

    @Test
    void reportedInTimeAndVerifiedItIsStruckOffOnTime() {
        var finding = ordered().submitted(REPORT).verified(VERIFICATION);

        assertThat(finding.course().state()).isEqualTo(FindingState.VERIFIED);
        assertThat(finding.course().wasOnTime()).isTrue();
        assertThat(finding.asBreachEnd())
                .isEqualTo(new BreachEnd(BreachState.CORRECTED, LocalDate.of(2026, 10, 12), false, 0));
    }

    @Test
    void theLastSecondIsStillOnTime() {
        assertThat(ordered()
                        .submitted(time("2026-10-10T23:59:59"))
                        .verified(VERIFICATION)
                        .course()
                        .wasOnTime())
                .isTrue();
        assertThat(ordered()
                        .submitted(time("2026-10-11T00:00:00"))
                        .verified(VERIFICATION)
                        .course()
                        .wasOnTime())
                .isFalse();
    }

    @Test
    void whatIsMinorMaySettleAtTheDoorAndIsDueThatDay() {
        var finding = Finding.correctedOnSite(found(9, Severity.MINOR));

        assertThat(finding.course().state()).isEqualTo(FindingState.CORRECTED_ON_SITE);
        assertThat(finding.course().dueAt()).isEqualTo(VISIT);
        assertThat(finding.course().wasOnTime()).isTrue();
        assertThat(finding.isSettled()).isTrue();
    }

    @Test
    void whatIsGraveNeverSettlesAtTheDoor() {
        refused("ON_SITE_ONLY_MINOR", () -> Finding.correctedOnSite(found(2, Severity.MAJOR)));
        refused("ON_SITE_ONLY_MINOR", () -> Finding.correctedOnSite(found(3, Severity.CRITICAL)));
    }

    @Test
    void aRejectionCountsAndStartsANewRoundWithANewTerm() {
        var finding = ordered().submitted(REPORT).rejected("仍未登记").newTerm(NEW_TERM);

        assertThat(finding.course().state()).isEqualTo(FindingState.REJECTED);
        assertThat(finding.course().rejectCount()).isEqualTo(1);
        assertThat(finding.round()).isEqualTo(2);
        assertThat(finding.course().reason()).isEqualTo("仍未登记");
        assertThat(finding.course().roundDueAt()).isEqualTo(NEW_TERM);
        assertThat(finding.course().dueAt()).isEqualTo(time("2026-10-10T23:59:59"));
        assertThat(finding.isToRectify()).isTrue();
        assertThat(finding.asBreachEnd()).isEqualTo(new BreachEnd(BreachState.OPEN, null, false, 1));
    }

    @Test
    void silenceMakesItLateAndStillItIsVerified() {
        var finding = ordered().termPassed();

        assertThat(finding.course().late()).isTrue();
        assertThat(finding.isToVerify()).isTrue();
        assertThat(finding.verified(VERIFICATION).asBreachEnd().rectifiedLate()).isTrue();
        refused("REPORT_TOO_LATE", () -> finding.submitted(REPORT));
    }

    @Test
    void afterARejectionSilenceIsForgottenForTheNewRoundButNotForTheRecord() {
        var finding = ordered().termPassed().rejected("无人整改").newTerm(NEW_TERM);

        assertThat(finding.isToVerify()).isFalse();
        assertThat(finding.course().late()).isTrue();
        assertThat(finding.submitted(REPORT).course().state()).isEqualTo(FindingState.SUBMITTED);
    }

    @Test
    void aReferralLeavesTheOrderInForce() {
        var finding = ordered().referred(NEW_TERM);

        assertThat(finding.course().state()).isEqualTo(FindingState.REFERRED);
        assertThat(finding.submitted(REPORT).verified(VERIFICATION).isSettled()).isTrue();
        assertThat(ordered().submitted(REPORT).referred(NEW_TERM).course().state())
                .isEqualTo(FindingState.SUBMITTED);
    }

    @Test
    void cancelledItIsNeverCounted() {
        assertThat(ordered().cancelled("场所已关停").asBreachEnd().state()).isEqualTo(BreachState.CANCELLED);
    }

    @Test
    void noStepIsTakenTwiceOrTooEarly() {
        refused("WRONG_FINDING_STATE", () -> open(Severity.MAJOR).submitted(REPORT));
        refused("WRONG_FINDING_STATE", () -> open(Severity.MAJOR).termPassed());
        refused("WRONG_FINDING_STATE", () -> ordered().ordered(NEW_TERM));
        refused("WRONG_FINDING_STATE", () -> ordered().verified(VERIFICATION));
        refused("WRONG_FINDING_STATE", () -> ordered().rejected("没有看过"));
        refused("WRONG_FINDING_STATE", () -> ordered().newTerm(NEW_TERM));
        refused("WRONG_FINDING_STATE", () -> ordered().submitted(REPORT).submitted(REPORT));
        refused("WRONG_FINDING_STATE", () -> ordered().submitted(REPORT).termPassed());
        var settled = ordered().submitted(REPORT).verified(VERIFICATION);
        refused("WRONG_FINDING_STATE", () -> settled.verified(VERIFICATION));
        refused("WRONG_FINDING_STATE", () -> settled.cancelled("太晚"));
        refused("WRONG_FINDING_STATE", () -> settled.referred(NEW_TERM));
    }
}
