package org.lookback.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lookback.inspection.InspectionFixture.NOW;
import static org.lookback.inspection.InspectionFixture.RECORDER;
import static org.lookback.inspection.InspectionFixture.VISIT;
import static org.lookback.inspection.InspectionFixture.approved;
import static org.lookback.inspection.InspectionFixture.assigned;
import static org.lookback.inspection.InspectionFixture.decided;
import static org.lookback.inspection.InspectionFixture.measure;
import static org.lookback.inspection.InspectionFixture.planned;
import static org.lookback.inspection.InspectionFixture.rectifying;
import static org.lookback.inspection.InspectionFixture.withFindings;
import static org.lookback.inspection.RefusedWith.refused;

import org.junit.jupiter.api.Test;

/** How an inspection goes on, and which steps it refuses. */
class InspectionTests {

    @Test
    void itGoesFromPlanToLookBack() {
        var inspection = rectifying().lookingBack();

        assertThat(inspection.stage()).isEqualTo(Stage.LOOK_BACK);
        assertThat(inspection.closed("CLOSED", NOW).closedAt()).isEqualTo(NOW);
    }

    @Test
    void aCleanVisitEndsIt() {
        var inspection = assigned().entered(new OnSite(VISIT, RECORDER, false), true);

        assertThat(inspection.stage()).isEqualTo(Stage.CLOSED);
        assertThat(inspection.outcome()).isEqualTo("CLOSED_CLEAN");
    }

    @Test
    void theSecondShutDoorLeadsToTheVenuesStatus() {
        var once = assigned().notEntered();
        var twice = once.notEntered();

        assertThat(once.stage()).isEqualTo(Stage.RETRY);
        assertThat(twice.stage()).isEqualTo(Stage.NO_ACCESS);
        refused("WRONG_STAGE", twice::notEntered);
    }

    @Test
    void aVisitPutOffForARecusalIsNoShutDoor() {
        var putOff = assigned().postponed();

        assertThat(putOff.stage()).isEqualTo(Stage.RETRY);
        assertThat(putOff.noAccessCount()).isZero();
        assertThat(putOff.reassigned()).isEqualTo(putOff);
    }

    @Test
    void whatWasSettledAtTheDoorIsLookedBackAtWithoutAnOrder() {
        assertThat(approved(MeasureKind.ON_SITE).lookingBack().stage()).isEqualTo(Stage.LOOK_BACK);
        refused("NO_ORDER", () -> approved(MeasureKind.ON_SITE).served());
    }

    @Test
    void aRelapseIsRemembered() {
        assertThat(rectifying().lookingBack().withRelapse().relapsed()).isTrue();
    }

    @Test
    void noStepIsTakenTwiceOrTooEarly() {
        refused("WRONG_STAGE", () -> assigned().assigned());
        refused("WRONG_STAGE", () -> planned().reassigned());
        refused("WRONG_STAGE", () -> planned().entered(new OnSite(VISIT, RECORDER, false), true));
        refused("WRONG_STAGE", () -> withFindings().entered(new OnSite(VISIT, RECORDER, false), true));
        refused("WRONG_STAGE", () -> planned().postponed());
        refused("WRONG_STAGE", () -> assigned().decided(measure(MeasureKind.ORDER)));
        refused("WRONG_STAGE", () -> approved(MeasureKind.ORDER).approved(measure(MeasureKind.ORDER)));
        refused("WRONG_STAGE", () -> decided(MeasureKind.ORDER).served());
        refused("WRONG_STAGE", () -> rectifying().served());
        refused("WRONG_STAGE", () -> approved(MeasureKind.ORDER).lookingBack());
        refused("WRONG_STAGE", () -> rectifying().withRelapse());
        refused("WRONG_STAGE", () -> rectifying().closed("CLOSED", NOW).closed("CLOSED", NOW));
    }
}
