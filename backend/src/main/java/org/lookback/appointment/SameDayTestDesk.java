package org.lookback.appointment;

import org.lookback.casefile.CaseNumber;
import org.lookback.refusal.FormWords;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tested today, seen today (B4 row 4). [S0] */
@Service
public class SameDayTestDesk {

    private final RescheduleBooks books;
    private final Rechoice rechoice;

    SameDayTestDesk(RescheduleBooks books, Rechoice rechoice) {
        this.books = books;
        this.rechoice = rechoice;
    }

    /** @return IN_TIME or NOT_IN_TIME */
    @Transactional
    public String follow(CaseNumber number, SameDayTestForm form, String by) {
        var reschedule = books.open(number, "跟进检测", RescheduleState.TESTED_SAME_DAY);
        var outcome = FormWords.choice(Outcome.class, form.outcome(), "TEST_OUTCOME", "检测情况");
        if (outcome == Outcome.IN_TIME) {
            books.close(reschedule, RescheduleState.TESTED, by, "检测结果及时，按原预约就诊。");
        } else {
            var why = FormWords.reason(form.reason());
            rechoice.begin(reschedule, by, "当日检测赶不上出诊，重新选择：%s".formatted(why));
        }
        return outcome.name();
    }

    private enum Outcome {
        IN_TIME,
        NOT_IN_TIME
    }
}
