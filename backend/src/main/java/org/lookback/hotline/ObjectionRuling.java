package org.lookback.hotline;

import java.util.Set;
import org.lookback.casefile.CaseNumber;
import org.lookback.refusal.FormWords;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rules on dispatch objections (B5 rows 8 to 10): a rejected one resets no clock, the third transfer goes up a level. [W4][W7] */
@Service
public class ObjectionRuling {

    private static final String ESCALATED = "ESCALATED";

    private final HotlineBooks books;
    private final DispatchDesk dispatch;

    ObjectionRuling(HotlineBooks books, DispatchDesk dispatch) {
        this.books = books;
        this.dispatch = dispatch;
    }

    /** @return REJECTED, UPHELD or ESCALATED */
    @Transactional
    public String rule(CaseNumber number, RulingForm form, String by) {
        var hotline = books.open(number, "裁定派单异议", HotlineState.OBJECTION);
        var upheld = FormWords.decided(form.upheld());
        var reason = FormWords.reason(form.reason());
        var order = books.records.order(number);
        if (books.isIn(by, order.unit() + "-handler") || books.isIn(by, order.unit() + "-reviewer")) {
            throw Refusal.forbidden("OWN_OBJECTION", "提出异议的单位不能裁定自己的异议，请由热线中心裁定员裁定。");
        }
        if (!upheld && !Boolean.TRUE.equals(form.unclear())) {
            return rejected(hotline, order, reason, by);
        }
        if (Boolean.TRUE.equals(form.unclear())) {
            return escalated(hotline, order, "职责不清", reason, by);
        }
        var unit = books.unitFor(number, FormWords.required(form.unit(), 1, 64, "UNIT_MISSING", "改派单位"))
                .code();
        if (unit.equals(order.unit())) {
            throw Refusal.invalid("SAME_UNIT", "改派单位不能是提出异议的单位；不同意异议的，请选择“异议不成立”。");
        }
        if (hotline.tally().transfers() + 1 >= books.number(number, "HOT.TRANSFER.MAX")) {
            return escalated(hotline, order, "第%d次改派".formatted(hotline.tally().transfers() + 1), reason, by);
        }
        if (wentBetween(number, Set.of(order.unit(), unit))) {
            return escalated(hotline, order, "同样两家单位之间再次改派", reason, by);
        }
        ruled(number, "UPHELD", unit, reason, by);
        books.records.update(order.ended(WorkOrderEnd.TRANSFERRED));
        books.note(number, by, "RULED", "派单异议成立，改派%s。理由：%s".formatted(books.name(unit), reason));
        dispatch.order(hotline, WorkOrderKind.REDISPATCH, unit, "派单异议成立后改派", by);
        return "UPHELD";
    }

    private String rejected(HotlineCase hotline, WorkOrder order, String reason, String by) {
        ruled(hotline.number(), "REJECTED", order.unit(), reason, by);
        if (order.signedAt() == null) {
            books.records.update(order.signed(books.now(), by));
        }
        books.cases.update(hotline.enter(HotlineState.ACKNOWLEDGED));
        books.note(
                hotline.number(),
                by,
                "RULED",
                "派单异议不成立，仍由%s办理，期限不重新计算。理由：%s".formatted(books.name(order.unit()), reason));
        return "REJECTED";
    }

    private String escalated(HotlineCase hotline, WorkOrder order, String why, String reason, String by) {
        ruled(hotline.number(), ESCALATED, null, reason, by);
        books.records.update(order.ended(WorkOrderEnd.ESCALATED));
        books.cases.update(hotline.enter(HotlineState.ESCALATED_HANDLING));
        books.note(hotline.number(), by, "ESCALATED", "%s，转督查部门提级办理。理由：%s".formatted(why, reason));
        return ESCALATED;
    }

    private void ruled(
            CaseNumber number,
            String ruling,
            @org.jspecify.annotations.Nullable String unit,
            String reason,
            String by) {
        var open = HotlineRecords.last(books.records.objections(number)).orElseThrow();
        books.records.update(new DispatchObjection(
                open.caseNo(),
                open.orderSeq(),
                open.unit(),
                open.legalBasis(),
                open.reason(),
                open.proposedUnit(),
                open.objectedAt(),
                open.objectedBy(),
                ruling,
                unit,
                reason,
                books.now(),
                by));
    }

    /** The guard against ping-pong: the case has moved between these two before, in either direction. */
    private boolean wentBetween(CaseNumber number, Set<String> pair) {
        var units = books.records.orders(number).stream().map(WorkOrder::unit).toList();
        for (var i = 1; i < units.size(); i++) {
            if (pair.equals(Set.copyOf(java.util.Arrays.asList(units.get(i - 1), units.get(i))))) {
                return true;
            }
        }
        return false;
    }
}
