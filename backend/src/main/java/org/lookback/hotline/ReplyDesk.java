package org.lookback.hotline;

import org.lookback.calendar.DistrictTime;
import org.lookback.casefile.CaseNumber;
import org.lookback.directory.FourEyes;
import org.lookback.refusal.FormWords;
import org.lookback.refusal.Refusal;
import org.lookback.venue.VenueComplaints;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a reply is approved by another person of the unit and checked by the centre (B5 rows 15 to 17). */
@Service
public class ReplyDesk {

    private final HotlineBooks books;
    private final FourEyes fourEyes;
    private final VenueComplaints complaints;

    ReplyDesk(HotlineBooks books, FourEyes fourEyes, VenueComplaints complaints) {
        this.books = books;
        this.fourEyes = fourEyes;
        this.complaints = complaints;
    }

    /** @return true: replied; false: back to the handler */
    @Transactional
    public boolean review(CaseNumber number, HotlineDecision decision, String by) {
        var hotline = books.open(number, "审核答复", HotlineState.REVIEW);
        var order = books.records.order(number);
        if (order.handledBy() == null || order.handledAt() == null) {
            throw new IllegalStateException(number + " has nothing to review");
        }
        fourEyes.check(order.handledBy(), order.handledAt(), by, "答复不能由办理人自己审核，请由本单位另一名审核人员或负责人审核。");
        if (!FormWords.decided(decision.agreed())) {
            var reason = FormWords.reason(decision.reason());
            books.cases.update(hotline.enter(HotlineState.HANDLING));
            books.note(number, by, "REVIEW_REFUSED", "审核未通过，退回办理，期限不重新计算。理由：" + reason);
            return false;
        }
        var due = books.closing(number).dueAt();
        books.records.update(order.replied(books.now(), by, due));
        books.cases.update(hotline.replied(books.now(), due));
        var late = books.now().isAfter(due) ? "，超过期限（%s）".formatted(DistrictTime.text(due)) : "";
        books.note(number, by, "REPLIED", "答复已审核通过%s，请告知诉求人。".formatted(late));
        return true;
    }

    /** @return true: on to the callback; false: back to the handler, no clock is reset */
    @Transactional
    public boolean check(CaseNumber number, HotlineDecision decision, String by) {
        var hotline = books.open(number, "质检", HotlineState.REPLIED);
        var order = books.records.order(number);
        if (by.equals(order.handledBy()) || by.equals(order.reviewedBy())) {
            throw Refusal.forbidden("OWN_REPLY", "办理人和审核人不能质检自己的答复，请由热线中心的审核人员质检。");
        }
        var passed = FormWords.decided(decision.agreed());
        var reason = passed ? FormWords.optional(decision.reason(), 500, "说明") : FormWords.reason(decision.reason());
        var seq = books.records.qualities(number).size() + 1;
        books.records.add(new QualityCheck(number.value(), seq, passed, reason, books.now(), by));
        if (!passed) {
            books.cases.update(hotline.enter(HotlineState.HANDLING));
            books.note(number, by, "QUALITY_FAILED", "质检未通过，退回办理，期限不重新计算。理由：" + reason);
            return false;
        }
        var replied = hotline.times().repliedAt();
        var closing = books.closing(number);
        books.deadlines.done(number, closing.term(), closing.track(), replied == null ? books.now() : replied);
        books.cases.update(hotline.calledBack());
        books.note(number, by, "QUALITY_PASSED", "质检通过，转入回访。");
        upheld(number, order, by);
        return true;
    }

    /** What a unit found true about a venue counts in the venue's history. */
    private void upheld(CaseNumber number, WorkOrder order, String by) {
        var venue = books.cases.request(number).venueCode();
        if (venue != null && Boolean.TRUE.equals(order.factsUpheld())) {
            complaints.upheld(venue, number.value(), DistrictTime.dayOf(books.now()), by);
        }
    }
}
