package org.lookback.appointment;

import org.lookback.casefile.CaseNumber;
import org.lookback.outpatient.CancelReason;
import org.lookback.refusal.FormWords;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Blocked for the third time: the supervisor of the desk decides what is done (B4 row 13). */
@Service
public class ThirdBlockDesk {

    private final RescheduleBooks books;

    ThirdBlockDesk(RescheduleBooks books) {
        this.books = books;
    }

    /** @return CONTINUE or DECLINE */
    @Transactional
    public String decide(CaseNumber number, ThirdBlockForm form, String by) {
        var reschedule = books.open(number, "确定办法", RescheduleState.BLOCKED);
        var outcome = FormWords.choice(Third.class, form.outcome(), "DECISION_MISSING", "处理意见");
        var words = FormWords.required(form.arrangement(), 5, 500, "ARRANGEMENT_MISSING", "办法");
        if (outcome == Third.CONTINUE) {
            books.cases.update(reschedule.enter(
                    RescheduleState.EXEMPTED,
                    books.promisedCall(number, books.bookings.get(reschedule.appointment()))));
            books.note(number, by, "THIRD_BLOCK", "第三次受阻的办法：%s".formatted(words));
        } else {
            books.close(reschedule, RescheduleState.DECLINED, by, "第三次受阻，结束协助：%s".formatted(words));
            books.bookings.cancel(reschedule.appointment(), CancelReason.OTH_MU, by);
        }
        return outcome.name();
    }

    private enum Third {
        CONTINUE,
        DECLINE
    }
}
