package org.lookback.inspection;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseNumber;
import org.lookback.refusal.Refusal;

/** One inspection of one venue with all that follows from it (B1); its findings have states of their own. */
public record Inspection(
        CaseNumber number,
        Plan plan,
        Stage stage,
        int noAccessCount,
        @Nullable OnSite onSite,
        @Nullable Measure measure,
        boolean relapsed,
        @Nullable String outcome,
        @Nullable Instant closedAt,
        int version) {

    /** After this many doors that stayed shut the venue's status is looked into (B1 row 4). */
    private static final int VISITS_WITHOUT_ACCESS = 2;

    static Inspection planned(CaseNumber number, Plan plan) {
        return new Inspection(number, plan, Stage.PLANNED, 0, null, null, false, null, null, 0);
    }

    Inspection assigned() {
        require("指派检查人员", Stage.PLANNED);
        return to(Stage.ASSIGNED);
    }

    /** Officers are replaced before the visit; the stage stays. */
    Inspection reassigned() {
        require("更换检查人员", Stage.ASSIGNED, Stage.RETRY);
        return this;
    }

    /** Somebody is to stay away: before the visit, or after it as long as nothing but this case rests on its record. */
    Inspection recusable() {
        require("申请回避", Stage.ASSIGNED, Stage.RETRY, Stage.FINDINGS, Stage.DECIDED, Stage.APPROVED, Stage.RECTIFYING);
        return this;
    }

    /** The visit is put off because the venue asked for another officer; this does not count as a shut door. */
    Inspection postponed() {
        requireVisitable();
        return to(Stage.RETRY);
    }

    Inspection notEntered() {
        requireVisitable();
        var times = noAccessCount + 1;
        var next = times < VISITS_WITHOUT_ACCESS ? Stage.RETRY : Stage.NO_ACCESS;
        return new Inspection(number, plan, next, times, onSite, measure, relapsed, outcome, closedAt, version);
    }

    Inspection entered(OnSite visit, boolean clean) {
        requireVisitable();
        var inside = new Inspection(
                number, plan, Stage.FINDINGS, noAccessCount, visit, measure, relapsed, outcome, closedAt, version);
        return clean ? inside.closed("CLOSED_CLEAN", visit.enteredAt()) : inside;
    }

    Inspection decided(Measure proposed) {
        require("判定处置措施", Stage.FINDINGS);
        return with(Stage.DECIDED, proposed);
    }

    Inspection approved(Measure decided) {
        require("审核处置措施", Stage.DECIDED);
        return with(Stage.APPROVED, decided);
    }

    Inspection served() {
        require("送达整改通知书", Stage.APPROVED);
        if (!requiredMeasure().kind().isOrder()) {
            throw Refusal.conflict(
                    "NO_ORDER",
                    "案件 %s 的处置措施是“%s”，不需要送达整改通知书。"
                            .formatted(number, requiredMeasure().kind().label()));
        }
        return to(Stage.RECTIFYING);
    }

    Inspection lookingBack() {
        if (!(stage == Stage.APPROVED && requiredMeasure().kind() == MeasureKind.ON_SITE)) {
            require("制定回头看计划", Stage.RECTIFYING);
        }
        return to(Stage.LOOK_BACK);
    }

    Inspection withRelapse() {
        require("记录回头看", Stage.LOOK_BACK);
        return new Inspection(number, plan, stage, noAccessCount, onSite, measure, true, outcome, closedAt, version);
    }

    /** A yellow card is proposed; the case waits for what becomes of it. */
    Inspection cardProposed() {
        require("提请黄牌警告", Stage.APPROVED, Stage.RECTIFYING, Stage.LOOK_BACK);
        return to(Stage.CARD_PROPOSED);
    }

    /** The card is refused: back to rectification, by way of the order if none was served yet. */
    Inspection cardRefused(boolean served, Measure instead) {
        require("退回整改", Stage.CARD_PROPOSED);
        return with(served ? Stage.RECTIFYING : Stage.APPROVED, served ? requiredMeasure() : instead);
    }

    Inspection closed(String how, Instant at) {
        if (stage == Stage.CLOSED) {
            throw wrongStage("结束");
        }
        return new Inspection(number, plan, Stage.CLOSED, noAccessCount, onSite, measure, relapsed, how, at, version);
    }

    /** @param action what the person wanted, e.g. 提交整改报告 */
    void require(String action, Stage... allowed) {
        if (!Set.of(allowed).contains(stage)) {
            throw wrongStage(action);
        }
    }

    private void requireVisitable() {
        require("记录现场检查", Stage.ASSIGNED, Stage.RETRY);
    }

    OnSite requiredVisit() {
        if (onSite == null) {
            throw wrongStage("使用现场检查记录");
        }
        return onSite;
    }

    Measure requiredMeasure() {
        if (measure == null) {
            throw wrongStage("采取措施");
        }
        return measure;
    }

    private Refusal wrongStage(String action) {
        return Refusal.conflict(
                "WRONG_STAGE", "案件 %s 当前为“%s”，不能%s。请刷新页面，查看最新进展。".formatted(number, stage.label(), action));
    }

    private Inspection to(Stage next) {
        return with(next, measure);
    }

    private Inspection with(Stage next, @Nullable Measure decided) {
        return new Inspection(number, plan, next, noAccessCount, onSite, decided, relapsed, outcome, closedAt, version);
    }
}
