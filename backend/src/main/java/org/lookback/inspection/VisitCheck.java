package org.lookback.inspection;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;
import org.lookback.refusal.Refusal;
import org.lookback.venue.Severity;

/** What the record of a visit must contain before it is accepted (B1 rows 3-7, C3). */
final class VisitCheck {

    private final VisitRecord record;
    private final Checklist checklist;

    VisitCheck(VisitRecord record, Checklist checklist) {
        this.record = record;
        this.checklist = checklist;
    }

    static VisitOutcome outcome(VisitRecord record) {
        var outcome = record.outcome();
        if (outcome == null || outcome == VisitOutcome.POSTPONED || outcome == VisitOutcome.VOID) {
            throw Refusal.invalid("VISIT_OUTCOME_MISSING", "请选择现场情况：已进入、场所未营业或未找到场所。");
        }
        return outcome;
    }

    /** When the officers went in. @throws Refusal TIME_MISSING, TIME_IN_FUTURE, VISIT_BEFORE_PLAN or LEFT_BEFORE_ENTERED */
    Instant entered(Plan plan, Instant now) {
        var enteredAt = past(record.enteredAt(), "进入时间", now);
        if (enteredAt == null) {
            throw Refusal.invalid("TIME_MISSING", "请填写进入场所的时间。");
        }
        if (DistrictTime.dayOf(enteredAt).isBefore(DistrictTime.dayOf(plan.plannedAt()))) {
            throw Refusal.invalid("VISIT_BEFORE_PLAN", "进入时间早于本案立案日期，请核对进入时间。");
        }
        var leftAt = left(now);
        if (leftAt != null && leftAt.isBefore(enteredAt)) {
            throw Refusal.invalid("LEFT_BEFORE_ENTERED", "离开时间早于进入时间，请核对后重新填写。");
        }
        return enteredAt;
    }

    @Nullable
    Instant left(Instant now) {
        return past(record.leftAt(), "离开时间", now);
    }

    private static @Nullable Instant past(@Nullable LocalDateTime local, String label, Instant now) {
        if (local == null) {
            return null;
        }
        if (local.getYear() < 2000 || local.getYear() > 2999) {
            throw Refusal.invalid("TIME_UNREADABLE", "%s的年份不正确，请核对。".formatted(label));
        }
        var at = local.atZone(DistrictTime.ZONE).toInstant();
        if (at.isAfter(now)) {
            throw Refusal.invalid("TIME_IN_FUTURE", "%s晚于当前时间，请核对后重新填写。".formatted(label));
        }
        return at;
    }

    /** Not signed: two officers and a witness say so, and why. */
    void signature() {
        if (record.signed()) {
            return;
        }
        var text = "拒签时须写明%s，请补充后提交。";
        if (record.refusalReason() == null || record.refusalReason().isBlank()) {
            throw Refusal.invalid("REFUSAL_REASON_MISSING", text.formatted("拒签原因"));
        }
        if (record.witness() == null || record.witness().isBlank()) {
            throw Refusal.invalid("WITNESS_MISSING", text.formatted("见证人"));
        }
    }

    /** Every item is answered exactly once, unless the venue did not let the officers look. */
    void complete() {
        var answered = new HashSet<Integer>();
        for (var answer : record.answers()) {
            checklist.item(answer.itemNo());
            if (!answered.add(answer.itemNo())) {
                throw Refusal.invalid("ITEM_TWICE", "检查清单第%d项填写了两次，请刷新页面后重新填写。".formatted(answer.itemNo()));
            }
            if (answer.result() == null) {
                answered.remove(answer.itemNo());
            }
        }
        var missing = checklist.items().stream()
                .map(ChecklistItem::itemNo)
                .filter(itemNo -> !answered.contains(itemNo))
                .map(String::valueOf)
                .collect(Collectors.joining("、"));
        if (!missing.isEmpty() && !record.refusedToCooperate()) {
            throw Refusal.invalid("CHECKLIST_INCOMPLETE", "检查清单第%s项尚未填写结果，请逐项填写后提交。".formatted(missing));
        }
    }

    /** The findings of the record, each described and proven as its severity demands. */
    List<Finding> findings(BiFunction<VisitItem, ChecklistItem, Found> found) {
        return record.failed().stream()
                .map(answer -> {
                    var item = checklist.item(answer.itemNo());
                    var what = found.apply(answer, item);
                    return answer.correctedOnSite() ? Finding.correctedOnSite(what) : Finding.open(what);
                })
                .toList();
    }

    /** The photos of the record, with as many as the findings need. */
    Photos.Sheet photos() {
        var sheet = Photos.sheet().put(Phase.VISIT, 0, record.photos(), 0, "现场");
        for (var answer : record.failed()) {
            var grave = checklist.item(answer.itemNo()).severity() != Severity.MINOR;
            var what = "第%d项问题".formatted(answer.itemNo());
            sheet.put(Phase.FOUND, answer.itemNo(), answer.photos(), grave ? 1 : 0, what);
            var after = answer.correctedOnSite() ? 1 : 0;
            sheet.put(Phase.AFTER, answer.itemNo(), answer.photosAfter(), after, what + "当场改正后");
        }
        return sheet;
    }
}
