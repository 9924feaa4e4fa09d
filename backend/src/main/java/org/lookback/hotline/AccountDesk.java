package org.lookback.hotline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;
import org.lookback.casefile.CaseNumber;
import org.lookback.directory.FourEyes;
import org.lookback.refusal.FormWords;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Parks with a plan what cannot be solved now (挂账, B5 row 14): the head and the centre must agree, and the day of the next look is set. */
@Service
public class AccountDesk {

    private final HotlineBooks books;
    private final FourEyes fourEyes;

    AccountDesk(HotlineBooks books, FourEyes fourEyes) {
        this.books = books;
        this.fourEyes = fourEyes;
    }

    void ask(HotlineCase hotline, @Nullable String plan, @Nullable LocalDate reviewOn, String by) {
        var number = hotline.number();
        var written = FormWords.required(plan, 10, 1000, "PLAN_MISSING", "挂账原因和解决计划");
        var today = DistrictTime.dayOf(books.now());
        var latest = today.plusDays(books.number(number, "HOT.ACCOUNT.MAX"));
        if (reviewOn == null || !reviewOn.isAfter(today) || reviewOn.isAfter(latest)) {
            throw Refusal.invalid("REVIEW_DAY", "请填写下次复核日期：明天起，最迟 %s。".formatted(latest));
        }
        var seq = books.records.accounts(number).size() + 1;
        books.records.add(new OnAccount(
                number.value(), seq, written, reviewOn, books.now(), by, null, null, null, null, null, null, null));
        books.note(number, by, "ACCOUNT_ASKED", "申请挂账，计划 %s 复核：%s".formatted(reviewOn, written));
    }

    /** The head of the unit. @return false: go on handling */
    @Transactional
    public boolean agree(CaseNumber number, HotlineDecision decision, String by) {
        books.open(number, "审批挂账", HotlineState.HANDLING, HotlineState.ON_ACCOUNT);
        var asked = asked(number);
        fourEyes.check(asked.askedBy(), asked.askedAt(), by, "挂账不能由申请人自己审批，请由本单位负责人审批。");
        var yes = FormWords.decided(decision.agreed());
        var reason = yes ? null : FormWords.reason(decision.reason());
        books.records.update(new OnAccount(
                asked.caseNo(),
                asked.seq(),
                asked.plan(),
                asked.reviewOn(),
                asked.askedAt(),
                asked.askedBy(),
                yes,
                books.now(),
                by,
                null,
                null,
                null,
                reason));
        if (!yes) {
            refused(number, reason, by);
        }
        return yes;
    }

    /** The centre. @return true: on account, the term of the reply is taken off */
    @Transactional
    public boolean confirm(CaseNumber number, HotlineDecision decision, String by) {
        var hotline = books.open(number, "复核挂账", HotlineState.HANDLING, HotlineState.ON_ACCOUNT);
        var asked = asked(number);
        if (!Boolean.TRUE.equals(asked.headAgreed()) || asked.headBy() == null || asked.headAt() == null) {
            throw Refusal.conflict("HEAD_FIRST", "单位负责人还没有同意挂账，请等其审批。");
        }
        fourEyes.check(asked.headBy(), asked.headAt(), by, "挂账的审批和复核须由两人分别作出，请由热线中心裁定员复核。");
        var yes = FormWords.decided(decision.agreed());
        var reason = yes ? null : FormWords.reason(decision.reason());
        books.records.update(new OnAccount(
                asked.caseNo(),
                asked.seq(),
                asked.plan(),
                asked.reviewOn(),
                asked.askedAt(),
                asked.askedBy(),
                true,
                asked.headAt(),
                asked.headBy(),
                yes,
                books.now(),
                by,
                reason));
        if (!yes) {
            refused(number, reason, by);
            return false;
        }
        books.dropped(number, HotlineBooks.CLOSE);
        books.cases.update(hotline.enter(HotlineState.ON_ACCOUNT));
        books.note(number, by, "ON_ACCOUNT", "同意挂账，%s 复核；请告知诉求人。".formatted(asked.reviewOn()));
        return true;
    }

    /** The day on which it is looked at again. */
    @Transactional(readOnly = true)
    public LocalDate reviewOn(CaseNumber number) {
        return asked(number).reviewOn();
    }

    /** @return HANDLE or ACCOUNT */
    @Transactional
    public String review(CaseNumber number, AccountReviewForm form, String by) {
        var hotline = books.open(number, "复核挂账事项", HotlineState.ON_ACCOUNT);
        if ("ACCOUNT".equals(form.outcome())) {
            ask(hotline, form.plan(), form.reviewOn(), by);
            return "ACCOUNT";
        }
        if (!"HANDLE".equals(form.outcome())) {
            throw Refusal.invalid("OUTCOME_MISSING", "请选择恢复办理或者继续挂账。");
        }
        resume(hotline);
        books.note(number, by, "RESUMED", "挂账事项恢复办理，重新起算办理期限。");
        return "HANDLE";
    }

    private void refused(CaseNumber number, @Nullable String reason, String by) {
        var hotline = books.cases.get(number);
        if (hotline.state() == HotlineState.ON_ACCOUNT) {
            resume(hotline);
        }
        books.note(number, by, "ACCOUNT_REFUSED", "不同意挂账，继续办理。理由：" + reason);
    }

    private void resume(HotlineCase hotline) {
        var due = books.reopened(hotline.number(), "HOT.RESUME");
        books.records.update(books.records.order(hotline.number()).dueBy(due));
        books.cases.update(hotline.enter(HotlineState.HANDLING).dueBy(due));
    }

    private OnAccount asked(CaseNumber number) {
        return HotlineRecords.last(books.records.accounts(number))
                .orElseThrow(() -> Refusal.conflict("NOT_ASKED", "本案没有挂账申请，请刷新任务列表。"));
    }
}
