package org.lookback.hotline;

import org.lookback.casefile.CaseNumber;
import org.lookback.refusal.FormWords;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the unit's first contact with the petitioner is logged (先行联系, B5 row 11). */
@Service
public class ContactDesk {

    private final HotlineBooks books;
    private final WorkOrderDesk orders;

    ContactDesk(HotlineBooks books, WorkOrderDesk orders) {
        this.books = books;
        this.orders = orders;
    }

    /** @return CONTACTED or OBJECTED */
    @Transactional
    public String record(CaseNumber number, ContactForm form, String by) {
        var hotline = books.open(number, "登记首次联系", HotlineState.ACKNOWLEDGED);
        if ("OBJECT".equals(form.outcome())) {
            return orders.object(hotline, form.objection(), by);
        }
        if (!"CONTACT".equals(form.outcome())) {
            throw Refusal.invalid("OUTCOME_MISSING", "请选择登记联系情况或者提出派单异议。");
        }
        var order = books.records.order(number);
        var at = FormWords.past(form.contactedAt(), order.dispatchedAt(), books.now(), "联系时间");
        var channel = FormWords.choice(ContactChannel.class, form.channel(), "CONTACT_CHANNEL", "联系方式");
        var result = FormWords.required(form.result(), 2, 1000, "RESULT_MISSING", "联系结果");
        books.records.update(order.contacted(at, by, channel, result));
        books.deadlines.done(number, "HOT.CONTACT", books.track(number), at);
        books.cases.update(hotline.enter(HotlineState.HANDLING));
        books.note(number, by, "CONTACTED", "已联系诉求人（%s）。".formatted(channel.label()));
        return "CONTACTED";
    }
}
