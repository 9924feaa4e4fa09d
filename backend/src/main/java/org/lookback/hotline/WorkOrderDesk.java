package org.lookback.hotline;

import org.lookback.calendar.DeadlineCalculator;
import org.lookback.calendar.DistrictTime;
import org.lookback.casefile.CaseNumber;
import org.lookback.directory.Directory;
import org.lookback.refusal.Refusal;
import org.lookback.workflow.RuleBook;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a unit signs for a work order or says that it is not its own (B5 rows 6, 7). */
@Service
public class WorkOrderDesk {

    static final String OBJECTED = "OBJECTED";

    private final HotlineBooks books;
    private final Directory directory;
    private final DeadlineCalculator calculator;
    private final RuleBook rules;

    WorkOrderDesk(HotlineBooks books, Directory directory, DeadlineCalculator calculator, RuleBook rules) {
        this.books = books;
        this.directory = directory;
        this.calculator = calculator;
        this.rules = rules;
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
        var basis = HotlineWords.required(form.legalBasis(), 2, 500, "LEGAL_BASIS_MISSING", "法律法规依据");
        var reason = HotlineWords.reason(form.reason());
        var proposed = HotlineWords.required(form.proposedUnit(), 1, 64, "PROPOSED_UNIT_MISSING", "建议承办单位");
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
        if (hotline.tally().forced()) {
            throw Refusal.conflict("NO_MORE_OBJECTION", "本案已由督查部门裁定、强制派单，不再受理派单异议，请直接办理。");
        }
        if (books.records.objections(hotline.number()).stream()
                .anyMatch(earlier -> earlier.unit().equals(unit))) {
            throw Refusal.conflict("ONE_OBJECTION", "贵单位在本案中已提过一次派单异议，不能再提；可以吹哨请其他单位协办。");
        }
        var limit = calculator
                .due(order.dispatchedAt(), rules.term(books.pack(hotline.number()), "HOT.OBJECT", ""))
                .dueAt();
        if (books.now().isAfter(limit)) {
            throw Refusal.conflict(
                    "OBJECTION_TOO_LATE", "派单异议须在 %s 前提出，现已超过期限，请直接办理。".formatted(DistrictTime.text(limit)));
        }
    }
}
