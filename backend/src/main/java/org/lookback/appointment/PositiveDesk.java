package org.lookback.appointment;

import org.lookback.casefile.CaseNumber;
import org.lookback.outpatient.CancelReason;
import org.lookback.refusal.FormWords;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A positive result: not rebooked here, taken to the designated clinic (B4, exceptions). */
@Service
public class PositiveDesk {

    private final RescheduleBooks books;

    PositiveDesk(RescheduleBooks books) {
        this.books = books;
    }

    /** The process was overtaken by the result. */
    @Transactional
    public void enter(CaseNumber number) {
        var reschedule = books.open(number);
        if (reschedule.isOpen()) {
            books.release(reschedule);
            books.dropped(number, "APT.CONTACT", "APT.CONFIRM", "APT.WAIT");
            books.cases.update(
                    reschedule.enter(RescheduleState.REFERRED, books.promised(number, "转定点诊治", "APT.REFER")));
            books.note(number, "system", "REFERRED", "检测结果需要转定点诊治，停止改约。");
        }
    }

    @Transactional
    public void refer(CaseNumber number, ReferralForm form, String by) {
        var reschedule = books.open(number, "转定点诊治", RescheduleState.REFERRED);
        var clinic = FormWords.required(form.clinic(), 2, 100, "CLINIC_MISSING", "定点医疗机构");
        FormWords.past(form.handedOverAt(), reschedule.openedAt(), books.now(), "转交时间");
        FormWords.optional(form.note(), 500, "说明");
        books.close(reschedule, RescheduleState.REFERRED, by, "已转“%s”诊治。".formatted(clinic));
        books.bookings.cancel(reschedule.appointment(), CancelReason.OTH_MU, by);
    }
}
