package org.lookback.hotline;

import java.time.Duration;
import org.lookback.casefile.CaseNumber;
import org.lookback.refusal.FormWords;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody calls again about a case that exists (B5 rows 23, 24). */
@Service
public class FurtherCalls {

    private static final String REOPENED = "REOPEN";

    private final HotlineBooks books;
    private final HotlineClosing closing;
    private final MergeDesk merges;

    FurtherCalls(HotlineBooks books, HotlineClosing closing, MergeDesk merges) {
        this.books = books;
        this.closing = closing;
        this.merges = merges;
    }

    /** @return number of the case it is about */
    @Transactional
    public CaseNumber record(FurtherCallForm form, String by) {
        var number = new CaseNumber(FormWords.required(form.caseNo(), 1, 32, "CASE_MISSING", "案件编号"));
        var note = FormWords.reason(form.note());
        books.files.findForWriting(number);
        var hotline = books.cases.get(number);
        switch (form.kind() == null ? "" : form.kind()) {
            case "URGE" -> urge(hotline, note, by);
            case "WITHDRAW" -> closing.withdraw(number, new WithdrawalForm(form.recordingRef(), note), by);
            case "SPLIT" -> merges.split(number, note, by);
            case REOPENED -> throw Refusal.conflict("NEW_REQUEST", reopening(hotline));
            default -> throw Refusal.invalid("KIND_MISSING", "请选择：催办、撤回、撤销并单或者再次反映。");
        }
        return number;
    }

    private void urge(HotlineCase hotline, String note, String by) {
        if (!hotline.isOpen()) {
            throw Refusal.conflict("HOTLINE_CLOSED", "诉求 %s 已经办结，请登记为再次反映。".formatted(hotline.number()));
        }
        books.note(hotline.number(), by, "URGED", "诉求人来电催办：" + note);
    }

    private String reopening(HotlineCase hotline) {
        var closed = hotline.times().closedAt();
        if (closed == null) {
            return "诉求 %s 还在办理，请登记为催办。".formatted(hotline.number());
        }
        var days = books.number(hotline.number(), "HOT.REPEAT");
        var within = !books.now().isAfter(closed.plus(Duration.ofDays(days)));
        return within
                ? "请启动“受理诉求”，在“重复来电”中填写 %s：%d 天内再次反映的，与原案关联，分派时可以直接派给原承办单位。".formatted(hotline.number(), days)
                : "诉求 %s 办结已超过 %d 天，请启动“受理诉求”重新受理。".formatted(hotline.number(), days);
    }
}
