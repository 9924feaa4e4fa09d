package org.lookback.hotline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseNumber;
import org.lookback.refusal.FormWords;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends a request to the unit that is responsible (B5 rows 2 to 5, 9, 10). A rule suggests, a person decides. [W2][W4] */
@Service
public class DispatchDesk {

    private final HotlineBooks books;
    private final Corrections corrections;
    private final RequestDesk requests;
    private final MergeDesk merges;
    private final SupportDesk supports;

    DispatchDesk(
            HotlineBooks books, Corrections corrections, RequestDesk requests, MergeDesk merges, SupportDesk supports) {
        this.books = books;
        this.corrections = corrections;
        this.requests = requests;
        this.merges = merges;
        this.supports = supports;
    }

    /** @return DISPATCHED, ANSWERED, NOT_ACCEPTED or MERGED */
    @Transactional
    public String decide(CaseNumber number, DispatchForm form, String by) {
        var hotline = books.open(number, "分派", HotlineState.RECEIVED);
        corrections.apply(number, form, by);
        switch (form.outcome() == null ? "" : form.outcome()) {
            case "DISPATCH" -> {
                var lead = lead(number, form.leadUnit());
                order(hotline, WorkOrderKind.FIRST, lead, FormWords.optional(form.note(), 500, "派单意见"), by);
                supports.call(number, lead, FormWords.list(form.supportUnits()), "按派单目录协助主办单位办理", by);
                return "DISPATCHED";
            }
            case "ANSWER" -> {
                var answer = FormWords.required(form.answer(), 2, 1000, "ANSWER_MISSING", "当场答复");
                requests.settle(hotline, HotlineState.CLOSED_DIRECT, "直接答复：" + answer, by);
                return "ANSWERED";
            }
            case "NOT_ACCEPT" -> {
                var route = FormWords.required(form.route(), 2, 500, "ROUTE_MISSING", "应走的途径");
                requests.settle(hotline, HotlineState.NOT_ACCEPTED, "不予受理，已告知途径：" + route, by);
                return "NOT_ACCEPTED";
            }
            case "MERGE" -> {
                var parent = FormWords.required(form.mergeInto(), 1, 32, "PARENT_MISSING", "并入的案件编号");
                merges.merge(number, new CaseNumber(parent), FormWords.optional(form.note(), 500, "并单说明"), by);
                return "MERGED";
            }
            default -> throw Refusal.invalid("OUTCOME_MISSING", "请选择：分派、直接答复、不予受理或并单。");
        }
    }

    /** The oversight office names the unit; nobody may object any more (B5 row 10). [W7] */
    @Transactional
    public void force(CaseNumber number, ForcedForm form, String by) {
        var hotline = books.open(number, "强制派单", HotlineState.ESCALATED_HANDLING);
        var reason = FormWords.reason(form.reason());
        order(hotline, WorkOrderKind.FORCED, lead(number, form.leadUnit()), reason, by);
        books.note(number, by, "FORCED", "提级办理，强制派单，不再受理派单异议。理由：" + reason);
    }

    /** A work order to a unit, with new clocks from now. */
    void order(HotlineCase hotline, WorkOrderKind kind, String unit, @Nullable String note, String by) {
        var number = hotline.number();
        var now = books.now();
        var file = books.files.get(number);
        books.files.describe(number, file.title(), unit, file.subject());
        var first = hotline.ties().firstReceiver();
        books.files.involve(number, first == null ? List.of("hotline", unit) : List.of(first, unit), by);
        books.dropped(number, "HOT.SIGN", "HOT.CONTACT", HotlineBooks.CLOSE);
        var sign = books.opened(number, "HOT.SIGN", now);
        var contact = books.opened(number, "HOT.CONTACT", now);
        var close = books.opened(number, HotlineBooks.CLOSE, now);
        var next = hotline.dispatched(kind, unit, now, close);
        books.cases.update(next);
        books.records.add(WorkOrder.of(next, kind, note, by, sign, contact));
        books.note(
                number, by, "DISPATCHED", "分派给%s主办。%s".formatted(books.name(unit), note == null ? "" : "意见：" + note));
    }

    private String lead(CaseNumber number, @Nullable String code) {
        return books.unitFor(number, FormWords.required(code, 1, 64, "LEAD_UNIT_MISSING", "主办单位"))
                .code();
    }
}
