package org.lookback.hotline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseNumber;
import org.lookback.petitioner.Petitioners;
import org.lookback.refusal.FormWords;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Calls the petitioner back and takes her answers down (B5 rows 18 and 22); the rates come from here and nowhere else. [W4] */
@Service
public class CallbackDesk {

    private final HotlineBooks books;
    private final Petitioners petitioners;
    private final HotlineClosing closing;

    CallbackDesk(HotlineBooks books, Petitioners petitioners, HotlineClosing closing) {
        this.books = books;
        this.petitioners = petitioners;
        this.closing = closing;
    }

    /** Starts a round. @return false: nobody can be called, the case is closed without */
    @Transactional
    public boolean begin(CaseNumber number) {
        var hotline = books.open(number, "回访", HotlineState.CALLBACK, HotlineState.MERGED);
        if (hotline.state() == HotlineState.MERGED) {
            hotline = ofChild(hotline);
        }
        if (!petitioners.isAnonymous(number)) {
            return true;
        }
        closing.close(hotline, HotlineState.CLOSED_UNREACHED, "匿名诉求，无法回访，直接办结。", "system");
        return false;
    }

    /** @return AGAIN, CLOSED, UNSATISFIED or UNREACHED */
    @Transactional
    public String attempt(CaseNumber number, CallbackForm form, String by) {
        var hotline = books.open(number, "登记回访", HotlineState.CALLBACK);
        checkNotHandler(number, by);
        var before = books.records.attempts(number).stream()
                .filter(attempt -> attempt.round() == hotline.tally().round())
                .toList();
        var earliest = HotlineRecords.last(before)
                .map(CallbackAttempt::attemptedAt)
                .orElse(hotline.times().repliedAt());
        var at = FormWords.past(form.attemptedAt(), earliest, books.now(), "回访时间");
        var reached = FormWords.decided(form.reached());
        var answer = reached ? answer(hotline, form, by) : null;
        var attempt = new CallbackAttempt(
                number.value(),
                hotline.tally().round(),
                before.size() + 1,
                at,
                by,
                reached,
                FormWords.optional(form.remark(), 500, "备注"));
        books.records.add(attempt);
        if (answer != null) {
            return answered(hotline, answer, by);
        }
        books.note(number, by, "NOT_REACHED", "第%d次回访未接通。".formatted(attempt.seq()));
        var all = new java.util.ArrayList<>(before);
        all.add(attempt);
        return unreached(hotline, List.copyOf(all), by);
    }

    private String answered(HotlineCase hotline, Callback answer, String by) {
        books.records.add(answer);
        books.deadlines.done(hotline.number(), "HOT.CALLBACK", books.track(hotline.number()), books.now());
        if (answer.isGood()) {
            closing.close(
                    hotline,
                    HotlineState.CLOSED,
                    "回访：%s，%s，办结。"
                            .formatted(
                                    answer.solved().label(),
                                    answer.satisfaction().label()),
                    by);
            return "CLOSED";
        }
        books.cases.update(hotline.enter(HotlineState.JUDGING));
        books.note(
                hotline.number(),
                by,
                "UNSATISFIED",
                "回访：%s，%s，转审核人员认定。"
                        .formatted(
                                answer.solved().label(), answer.satisfaction().label()));
        return "UNSATISFIED";
    }

    private String unreached(HotlineCase hotline, List<CallbackAttempt> attempts, String by) {
        var number = hotline.number();
        var enough = new CallbackSpread(
                books.number(number, "HOT.CALLBACK.ATTEMPTS"),
                books.number(number, "HOT.CALLBACK.DAYS"),
                books.number(number, "HOT.CALLBACK.DAYPARTS"));
        if (!enough.isReached(attempts)) {
            return "AGAIN";
        }
        books.deadlines.done(number, "HOT.CALLBACK", books.track(number), books.now());
        closing.close(hotline, HotlineState.CLOSED_UNREACHED, "回访%d次未接通，办结。".formatted(attempts.size()), by);
        return "UNREACHED";
    }

    private Callback answer(HotlineCase hotline, CallbackForm form, String by) {
        return new Callback(
                hotline.number().value(),
                hotline.tally().round(),
                FormWords.choice(Contacted.class, form.contacted(), "CONTACTED", "承办单位是否按时联系"),
                FormWords.choice(Solved.class, form.solved(), "SOLVED", "是否解决"),
                FormWords.choice(Satisfaction.class, form.satisfaction(), "SATISFACTION", "满意程度"),
                FormWords.optional(form.remark(), 500, "备注"),
                books.now(),
                by,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** A merged case is called back about what the parent's unit did. */
    private HotlineCase ofChild(HotlineCase child) {
        var parent = books.cases.get(new CaseNumber(String.valueOf(child.ties().mergedInto())));
        var unit = parent.ties().leadUnit();
        var next =
                unit == null ? child.calledBack() : child.withParentsUnit(unit).calledBack();
        books.cases.update(next);
        return books.cases.get(child.number());
    }

    private void checkNotHandler(CaseNumber number, @Nullable String by) {
        var handled = books.records.orders(number).stream()
                .anyMatch(order -> by != null
                        && (by.equals(order.handledBy())
                                || by.equals(order.reviewedBy())
                                || by.equals(order.contactedBy())));
        if (handled) {
            throw Refusal.forbidden("CALLBACK_BY_HANDLER", "参与办理的人不能回访自己办理的诉求，请由其他回访员回访。");
        }
    }
}
