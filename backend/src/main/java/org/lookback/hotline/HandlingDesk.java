package org.lookback.hotline;

import org.lookback.casefile.CaseNumber;
import org.lookback.casefile.EvidenceDesk;
import org.lookback.catalogue.Urgency;
import org.lookback.refusal.FormWords;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the lead unit says what came of it: a reply, a whistle for others, or a matter to be put on account (B5 rows 12 to 15). */
@Service
public class HandlingDesk {

    private final HotlineBooks books;
    private final SupportDesk supports;
    private final AccountDesk accounts;
    private final EvidenceDesk evidence;

    HandlingDesk(HotlineBooks books, SupportDesk supports, AccountDesk accounts, EvidenceDesk evidence) {
        this.books = books;
        this.supports = supports;
        this.accounts = accounts;
        this.evidence = evidence;
    }

    /** @return REPLY, ACCOUNT or WHISTLE */
    @Transactional
    public String handle(CaseNumber number, HandlingForm form, String by) {
        var hotline = books.open(number, "提交办理结果", HotlineState.HANDLING);
        var outcome = form.outcome() == null ? "" : form.outcome();
        switch (outcome) {
            case "REPLY" -> reply(hotline, form, by);
            case "ACCOUNT" -> accounts.ask(hotline, form.plan(), form.reviewOn(), by);
            case "WHISTLE" -> whistle(hotline, form, by);
            default -> throw Refusal.invalid("OUTCOME_MISSING", "请选择：答复、吹哨或者申请挂账。");
        }
        return outcome;
    }

    /** Who reviews the reply: the unit's reviewers, its head for what is complex (B5 row 15). */
    @Transactional(readOnly = true)
    public String reviewGroup(CaseNumber number) {
        var complex = books.cases.request(number).urgency() == Urgency.COMPLEX;
        return books.cases.get(number).leadUnit() + (complex ? "-head" : "-reviewer");
    }

    private void reply(HotlineCase hotline, HandlingForm form, String by) {
        var number = hotline.number();
        var result = FormWords.choice(ReplyResult.class, form.result(), "REPLY_RESULT", "办理结果");
        var text = FormWords.required(form.reply(), 10, 2000, "REPLY_LENGTH", "答复内容");
        var waiting = books.records.supports(number).stream()
                .filter(call -> call.finishedAt() == null)
                .map(SupportCall::unit)
                .toList();
        if (!waiting.isEmpty()) {
            throw Refusal.conflict("SUPPORT_RUNNING", "%s的协办还没有完成，请等协办结果提交后再答复。".formatted(books.names(waiting)));
        }
        evidence.attach(number, "办理", FormWords.list(form.evidence()), by);
        books.records.update(books.records.order(number).handled(result, text, form.factsUpheld(), books.now(), by));
        books.cases.update(hotline.enter(HotlineState.REVIEW));
        books.note(number, by, "HANDLED", "提交办理结果（%s），等待审核。".formatted(result.label()));
    }

    private void whistle(HotlineCase hotline, HandlingForm form, String by) {
        var units = FormWords.list(form.units());
        if (units.isEmpty()) {
            throw Refusal.invalid("UNITS_MISSING", "请至少选择一个协办单位。");
        }
        var task = FormWords.required(form.task(), 2, 500, "TASK_MISSING", "协办事项");
        supports.call(hotline.number(), hotline.leadUnit(), units, task, by);
    }
}
