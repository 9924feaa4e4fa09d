package org.lookback.hotline;

import java.time.Instant;
import java.util.Optional;
import org.lookback.calendar.DeadlineCalculator;
import org.lookback.calendar.DistrictTime;
import org.lookback.refusal.Refusal;
import org.lookback.workflow.RuleBook;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether the unit that has a request may still say that it is not its own, and until when (B5 row 7). [W2][W5] */
@Component
@Transactional(readOnly = true)
public class ObjectionRight {

    private final HotlineBooks books;
    private final DeadlineCalculator calculator;
    private final RuleBook rules;

    ObjectionRight(HotlineBooks books, DeadlineCalculator calculator, RuleBook rules) {
        this.books = books;
        this.calculator = calculator;
        this.rules = rules;
    }

    /** Why not, if not: NO_MORE_OBJECTION, ONE_OBJECTION or OBJECTION_TOO_LATE. */
    public Optional<Refusal> refusal(HotlineCase hotline) {
        var unit = hotline.leadUnit();
        if (hotline.tally().forced()) {
            return Optional.of(Refusal.conflict("NO_MORE_OBJECTION", "本案已由督查部门裁定、强制派单，不再受理派单异议，请直接办理。"));
        }
        if (books.records.objections(hotline.number()).stream()
                .anyMatch(earlier -> earlier.unit().equals(unit))) {
            return Optional.of(Refusal.conflict("ONE_OBJECTION", "贵单位在本案中已提过一次派单异议，不能再提；可以吹哨请其他单位协办。"));
        }
        var limit = until(hotline);
        return books.now().isAfter(limit)
                ? Optional.of(Refusal.conflict(
                        "OBJECTION_TOO_LATE", "派单异议须在 %s 前提出，现已超过期限，请直接办理。".formatted(DistrictTime.text(limit))))
                : Optional.empty();
    }

    /** Counted from the dispatch to this unit. */
    public Instant until(HotlineCase hotline) {
        var dispatchedAt = books.records.order(hotline.number()).dispatchedAt();
        var term = rules.term(books.pack(hotline.number()), "HOT.OBJECT", "");
        return calculator.due(dispatchedAt, term).dueAt();
    }
}
