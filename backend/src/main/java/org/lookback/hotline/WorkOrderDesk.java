package org.lookback.hotline;

import org.lookback.casefile.CaseNumber;
import org.lookback.directory.Directory;
import org.lookback.refusal.FormWords;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a unit signs for a work order or says that it is not its own (B5 rows 6, 7). */
@Service
public class WorkOrderDesk {

    static final String OBJECTED = "OBJECTED";

    private final HotlineBooks books;
    private final Directory directory;
    private final ObjectionRight right;

    WorkOrderDesk(HotlineBooks books, Directory directory, ObjectionRight right) {
        this.books = books;
        this.directory = directory;
        this.right = right;
    }

    /** @return SIGNED or OBJECTED */
    @Transactional
    public String answer(CaseNumber number, SigningForm form, String by) {
        var hotline = books.open(number, "签收", HotlineState.DISPATCHED);
        if ("OBJECT".equals(form.outcome())) {
            return object(hotline, form, by);
        }
        if (!"SIGN".equals(form.outcome())) {
            throw Refusal.invalid("OUTCOME_MISSING", "请选择签收或者提出派单异议。");
        }
        books.records.update(books.records.order(number).signed(books.now(), by));
        books.cases.update(hotline.enter(HotlineState.ACKNOWLEDGED));
        books.note(number, by, "SIGNED", "%s已签收工单。".formatted(books.name(hotline.leadUnit())));
        return "SIGNED";
    }

    /** Nobody signed in time: counted late, and the unit has it all the same (B5 row 6). */
    @Transactional
    public void signByTime(CaseNumber number) {
        var hotline = books.open(number, "自动签收", HotlineState.DISPATCHED);
        books.records.update(books.records.order(number).signed(books.now(), null));
        books.cases.update(hotline.enter(HotlineState.ACKNOWLEDGED));
        books.note(number, "system", "AUTO_SIGNED", "%s到期未签收，系统自动签收，按逾期统计。".formatted(books.name(hotline.leadUnit())));
    }

    /** Also at the contact, as long as the limit runs: an order may have been signed by time alone. */
    String object(HotlineCase hotline, SigningForm form, String by) {
        var number = hotline.number();
        var order = books.records.order(number);
        checkMayObject(hotline, order, by);
        var basis = FormWords.required(form.legalBasis(), 2, 500, "LEGAL_BASIS_MISSING", "法律法规依据");
        var reason = FormWords.reason(form.reason());
        var proposed = FormWords.required(form.proposedUnit(), 1, 64, "PROPOSED_UNIT_MISSING", "建议承办单位");
        if (books.unit(proposed).code().equals(order.unit())) {
            throw Refusal.invalid("SAME_UNIT", "建议承办单位不能是本单位，请另选。");
        }
        books.records.add(new DispatchObjection(
                number.value(),
                order.seq(),
                order.unit(),
                basis,
                reason,
                proposed,
                books.now(),
                by,
                null,
                null,
                null,
                null,
                null));
        books.cases.update(hotline.enter(HotlineState.OBJECTION));
        books.note(
                number,
                by,
                "OBJECTED",
                "%s提出派单异议，建议由%s办理；裁定前办理期限照常计算。理由：%s".formatted(books.name(order.unit()), books.name(proposed), reason));
        return OBJECTED;
    }

    private void checkMayObject(HotlineCase hotline, WorkOrder order, String by) {
        var unit = order.unit();
        if (!directory.groupsOf(by).contains(unit + "-reviewer")
                && !directory.groupsOf(by).contains(unit + "-head")) {
            throw Refusal.forbidden("REVIEWER_OBJECTS", "派单异议须由“%s”的审核人或负责人提出。".formatted(books.name(unit)));
        }
        right.refusal(hotline).ifPresent(no -> {
            throw no;
        });
    }
}
