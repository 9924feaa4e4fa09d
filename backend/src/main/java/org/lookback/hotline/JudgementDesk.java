package org.lookback.hotline;

import java.util.List;
import org.lookback.casefile.CaseNumber;
import org.lookback.directory.FourEyes;
import org.lookback.refusal.FormWords;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what follows from a bad callback (B5 rows 19 to 21): rework by the same unit, a level higher, or an explained closing by two. [W4][W7] */
@Service
public class JudgementDesk {

    private final HotlineBooks books;
    private final FourEyes fourEyes;
    private final HotlineClosing closing;

    JudgementDesk(HotlineBooks books, FourEyes fourEyes, HotlineClosing closing) {
        this.books = books;
        this.fourEyes = fourEyes;
        this.closing = closing;
    }

    /** @return REWORK, ESCALATED or EXPLAIN (a second person must confirm) */
    @Transactional
    public String judge(CaseNumber number, JudgementForm form, String by) {
        var hotline = books.open(number, "认定诉求", HotlineState.JUDGING);
        var reasonable = FormWords.decided(form.demandReasonable());
        var reason = FormWords.reason(form.reason());
        var result = !reasonable ? "EXPLAIN" : lastRework(hotline) ? "ESCALATED" : "REWORK";
        judged(callback(number), result, reasonable, reason, by);
        books.note(number, by, "JUDGED", "%s。理由：%s".formatted(words(result), reason));
        follow(hotline, result, by);
        return result;
    }

    /** @return EXPLAINED, REWORK or ESCALATED */
    @Transactional
    public String confirm(CaseNumber number, HotlineDecision decision, String by) {
        var hotline = books.open(number, "复核认定", HotlineState.JUDGING);
        var judged = callback(number);
        if (judged.judgedBy() == null || judged.judgedAt() == null) {
            throw Refusal.conflict("NOT_JUDGED", "还没有人认定这项诉求，请刷新任务列表。");
        }
        fourEyes.check(judged.judgedBy(), judged.judgedAt(), by, "认定和复核须由两人分别作出，请由另一名审核人员或负责人复核。");
        var yes = FormWords.decided(decision.agreed());
        var reason = yes ? FormWords.optional(decision.reason(), 500, "说明") : FormWords.reason(decision.reason());
        books.records.update(new Callback(
                judged.caseNo(),
                judged.round(),
                judged.contacted(),
                judged.solved(),
                judged.satisfaction(),
                judged.remark(),
                judged.answeredAt(),
                judged.answeredBy(),
                judged.judgement(),
                judged.demandReasonable(),
                judged.judgementReason(),
                judged.judgedAt(),
                judged.judgedBy(),
                yes,
                reason,
                books.now(),
                by));
        if (yes) {
            closing.close(hotline, HotlineState.CLOSED_EXPLAINED, "两人认定诉求不合理，已向诉求人解释，办结。", by);
            return "EXPLAINED";
        }
        var result = lastRework(hotline) ? "ESCALATED" : "REWORK";
        books.note(number, by, "CONFIRM_REFUSED", "复核不同意解释办结：%s。理由：%s".formatted(words(result), reason));
        follow(hotline, result, by);
        return result;
    }

    private void follow(HotlineCase hotline, String result, String by) {
        if (result.equals("ESCALATED")) {
            books.cases.update(hotline.enter(HotlineState.ESCALATED_HANDLING));
        } else if (result.equals("REWORK")) {
            rework(hotline, by);
        }
    }

    /** The same unit does it again, in a new term; a merged case becomes one of its own by it. */
    void rework(HotlineCase hotline, String by) {
        var number = hotline.number();
        var unit = hotline.leadUnit();
        var file = books.files.get(number);
        books.files.describe(number, file.title(), unit, file.subject());
        books.files.involve(number, List.of(unit, "hotline"), by);
        var now = books.now();
        var due = books.reopened(number, "HOT.REWORK");
        var next = hotline.onItsOwn().dispatched(WorkOrderKind.REWORK, unit, now, due);
        books.cases.update(next);
        books.records.add(WorkOrder.of(next, WorkOrderKind.REWORK, "回访不满意，重办", by, now, now)
                .signed(now, by));
    }

    private boolean lastRework(HotlineCase hotline) {
        return hotline.tally().reworks() + 1 >= books.number(hotline.number(), "HOT.REWORK.MAX");
    }

    private Callback callback(CaseNumber number) {
        return HotlineRecords.last(books.records.callbacks(number))
                .orElseThrow(() -> Refusal.conflict("NOT_CALLED_BACK", "还没有回访结果，请刷新任务列表。"));
    }

    private void judged(Callback answer, String judgement, boolean reasonable, String reason, String by) {
        books.records.update(new Callback(
                answer.caseNo(),
                answer.round(),
                answer.contacted(),
                answer.solved(),
                answer.satisfaction(),
                answer.remark(),
                answer.answeredAt(),
                answer.answeredBy(),
                judgement,
                reasonable,
                reason,
                books.now(),
                by,
                null,
                null,
                null,
                null));
    }

    private static String words(String result) {
        return switch (result) {
            case "REWORK" -> "认定诉求合理，由原单位重办";
            case "ESCALATED" -> "认定诉求合理，重办已达上限，转督查部门提级办理";
            default -> "认定诉求不合理，待第二人复核";
        };
    }
}
