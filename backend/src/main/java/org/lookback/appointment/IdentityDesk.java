package org.lookback.appointment;

import java.util.Set;
import org.lookback.casefile.CaseNumber;
import org.lookback.privacy.ReadLog;
import org.lookback.refusal.FormWords;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody else than the booked patient was at the door or on the phone. [C6] */
@Service
public class IdentityDesk {

    private final RescheduleBooks books;
    private final ReadLog log;

    IdentityDesk(RescheduleBooks books, ReadLog log) {
        this.books = books;
        this.log = log;
    }

    /** @return CORRECTED (it was the patient; begin with triage) or ENTERED_IN_ERROR */
    @Transactional
    public String correct(CaseNumber number, IdentityForm form, String by) {
        var reschedule = books.open(number, "核实身份", RescheduleState.IDENTITY_MISMATCH);
        var outcome = FormWords.choice(Outcome.class, form.outcome(), "IDENTITY_OUTCOME", "核实结论");
        var told = FormWords.decided(form.toldOthers());
        var why = FormWords.reason(form.reason());
        if (told) {
            log.record(by, "INCIDENT", number.value(), Set.of("IDENTITY_MISMATCH"), "向他人透露了患者信息，须按个人信息事件处置");
            books.note(number, by, "PRIVACY_INCIDENT", "核实发现曾向他人透露信息，已记为个人信息事件，须通知患者。");
        }
        if (outcome == Outcome.CORRECTED) {
            books.cases.update(reschedule.enter(RescheduleState.BLOCKED, books.promised(number, "分诊", "APT.TRIAGE")));
            books.note(number, by, "IDENTITY_CORRECTED", "核实为患者本人，继续办理：%s".formatted(why));
        } else {
            books.close(reschedule, RescheduleState.ENTERED_IN_ERROR, by, "预约登记有误，已作废：%s".formatted(why));
            books.bookings.enteredInError(reschedule.appointment(), by);
        }
        return outcome.name();
    }

    private enum Outcome {
        CORRECTED,
        ENTERED_IN_ERROR
    }
}
