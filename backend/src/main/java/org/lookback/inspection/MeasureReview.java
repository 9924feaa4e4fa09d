package org.lookback.inspection;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.refusal.Refusal;
import org.lookback.venue.Severity;

/** What a reviewer may make of a proposed measure. */
record MeasureReview(Measure proposed, List<Finding> findings) {

    Measure decide(MeasureApproval approval, TermChoice limits, String by) {
        var kind = approval.measure() == null ? proposed.kind() : approval.measure();
        var changed = kind != proposed.kind();
        if (!approval.approved() && !changed) {
            throw Refusal.invalid("MEASURE_MISSING", "不同意建议的处置措施时，请选择另一种处置措施并写明理由。");
        }
        var why = changed
                ? Words.required(approval.reason(), 2, 400, "REASON_MISSING", "变更处置措施的理由")
                : Words.optional(approval.reason(), 400, "理由");
        check(kind);
        var days = limits.check(approval.termDays(), kind.isOrder() && has(Severity.MAJOR));
        return new Measure(kind, proposed.track(), reason(changed, why), days, by);
    }

    private void check(MeasureKind kind) {
        if (kind == MeasureKind.ON_SITE && findings.stream().anyMatch(Finding::isUnderWay)) {
            throw Refusal.conflict("NOT_ALL_CORRECTED", "还有问题没有当场改正，不能选择“现场已改正”。");
        }
        if (kind == MeasureKind.YELLOW_CARD && findings.stream().noneMatch(Finding::isUnderWay)) {
            throw Refusal.conflict("NOTHING_FOR_CARD", "本案问题都已当场改正，没有可以列入黄牌的问题；请选择“现场已改正”，拒不配合的情况已记入场所历史。");
        }
        if (kind == MeasureKind.REFERRAL && !has(Severity.CRITICAL)) {
            throw Refusal.conflict("NOTHING_TO_REFER", "本案没有重大隐患，不需要移送，请选择其他处置措施。");
        }
        if (kind != MeasureKind.REFERRAL && has(Severity.CRITICAL)) {
            throw Refusal.conflict("CRITICAL_NEEDS_REFERRAL", "本案有重大隐患，必须责令立即整改并移送行业主管部门。");
        }
    }

    private boolean has(Severity severity) {
        return findings.stream()
                .anyMatch(finding -> finding.isUnderWay() && finding.found().severity() == severity);
    }

    private String reason(boolean changed, @Nullable String why) {
        if (changed && why != null) {
            return why;
        }
        return why == null ? proposed.reason() : "%s（审核意见：%s）".formatted(shortened(proposed.reason()), why);
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }
}
