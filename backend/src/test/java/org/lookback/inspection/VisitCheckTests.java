package org.lookback.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lookback.inspection.InspectionFixture.CHECKLIST;
import static org.lookback.inspection.InspectionFixture.NOW;
import static org.lookback.inspection.InspectionFixture.VISIT;
import static org.lookback.inspection.InspectionFixture.allPass;
import static org.lookback.inspection.InspectionFixture.allPassBut;
import static org.lookback.inspection.InspectionFixture.fail;
import static org.lookback.inspection.InspectionFixture.fixed;
import static org.lookback.inspection.InspectionFixture.found;
import static org.lookback.inspection.InspectionFixture.pass;
import static org.lookback.inspection.InspectionFixture.plan;
import static org.lookback.inspection.InspectionFixture.visit;
import static org.lookback.inspection.RefusedWith.refused;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the record of a visit must contain. */
class VisitCheckTests {

    private static final VisitItem[] ALL = allPass(CHECKLIST);

    @Test
    void aCompleteRecordPasses() {
        var check = new VisitCheck(visit(ALL), CHECKLIST);

        assertThat(check.entered(plan(), NOW)).isEqualTo(VISIT);
        check.complete();
        check.signature();
        assertThat(findings(check)).isEmpty();
    }

    @Test
    void officersCannotHaveBeenThereInTheFutureNorBeforeTheCase() {
        refused("TIME_MISSING", () -> entered(null, null));
        refused("TIME_IN_FUTURE", () -> entered("2026-09-30T11:06", null));
        refused("TIME_IN_FUTURE", () -> entered("2026-09-30T10:20", "2026-09-30T11:06"));
        refused("VISIT_BEFORE_PLAN", () -> entered("2026-09-29T23:59", null));
        refused("LEFT_BEFORE_ENTERED", () -> entered("2026-09-30T10:20", "2026-09-30T10:19"));
        refused("TIME_UNREADABLE", () -> entered("1026-09-30T10:20", null));
    }

    @Test
    void whoeverDoesNotSignHasAReasonAndAWitness() {
        refused("REFUSAL_REASON_MISSING", () -> signature(null, "见证人"));
        refused("WITNESS_MISSING", () -> signature("店主拒签", " "));
        signature("店主拒签", "见证人");
    }

    @Test
    void everyItemIsAnsweredExactlyOnce() {
        assertThat(refused("CHECKLIST_INCOMPLETE", () -> complete(pass(1), pass(3))))
                .hasMessageContaining("第2项");
        refused("ITEM_TWICE", () -> complete(pass(1), pass(2), pass(2), pass(3)));
        refused("ITEM_UNKNOWN", () -> complete(pass(1), pass(2), pass(3), pass(4)));
        var unanswered = new VisitItem(3, null, null, false, null, null, null);
        refused("CHECKLIST_INCOMPLETE", () -> complete(pass(1), pass(2), unanswered));
    }

    @Test
    void graveFindingsNeedAPhoto() {
        refused("EVIDENCE_REQUIRED", () -> photos(fail(2, "人员登记不完整", List.of())));
        refused("EVIDENCE_REQUIRED", () -> photos(fail(3, "安全出口被锁闭", List.of())));
        photos(fail(1, "没有张贴提示", List.of()));
        photos(fail(2, "人员登记不完整", List.of("p1")));
    }

    @Test
    void whatWasPutRightAtTheDoorNeedsAPhotoOfIt() {
        refused("EVIDENCE_REQUIRED", () -> photos(fixed(1, List.of("p1"), List.of())));
        photos(fixed(1, List.of("p1"), List.of("p2")));
    }

    @Test
    void onlyMinorFindingsSettleAtTheDoor() {
        var check = new VisitCheck(visit(allPassBut(CHECKLIST, fixed(2, List.of("a"), List.of("b")))), CHECKLIST);

        refused("ON_SITE_ONLY_MINOR", () -> findings(check));
    }

    @Test
    void theFormCannotPutAVisitOffByItself() {
        var putOff = new VisitRecord(
                VisitOutcome.POSTPONED, null, null, null, null, false, null, null, false, null, null, null);

        refused("VISIT_OUTCOME_MISSING", () -> VisitCheck.outcome(putOff));
    }

    private static List<Finding> findings(VisitCheck check) {
        return check.findings((answer, item) -> found(item.itemNo(), item.severity()));
    }

    private static void entered(String entered, String left) {
        new VisitCheck(visit(entered, left, true, null, null, ALL), CHECKLIST).entered(plan(), NOW);
    }

    private static void signature(String reason, String witness) {
        new VisitCheck(visit("2026-09-30T10:20", null, false, reason, witness, ALL), CHECKLIST).signature();
    }

    private static void complete(VisitItem... items) {
        new VisitCheck(visit(items), CHECKLIST).complete();
    }

    private static void photos(VisitItem failed) {
        new VisitCheck(visit(allPassBut(CHECKLIST, failed)), CHECKLIST).photos();
    }
}
