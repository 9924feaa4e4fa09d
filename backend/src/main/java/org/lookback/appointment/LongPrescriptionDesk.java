package org.lookback.appointment;

import java.util.Objects;
import org.lookback.casefile.CaseNumber;
import org.lookback.refusal.FormWords;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The community health centre assesses and prescribes for weeks (B4 row 11). [S0][W14] */
@Service
public class LongPrescriptionDesk {

    private final RescheduleBooks books;
    private final Rechoice rechoice;
    private final MedicineRules rules;

    LongPrescriptionDesk(RescheduleBooks books, Rechoice rechoice, MedicineRules rules) {
        this.books = books;
        this.rechoice = rechoice;
        this.rules = rules;
    }

    /** @return PRESCRIBED or NOT_SUITABLE @throws Refusal LONG_PRESCRIPTION_WEEKS, _ASSESSMENT, _SIGNATURE, _DRUG */
    @Transactional
    public String assess(CaseNumber number, LongPrescriptionForm form, String by) {
        var reschedule = books.open(number, "评估长处方", RescheduleState.LONG_RX);
        var outcome = FormWords.choice(Outcome.class, form.outcome(), "ASSESSMENT_MISSING", "评估结论");
        if (outcome == Outcome.NOT_SUITABLE) {
            var why = FormWords.reason(form.reason());
            rechoice.begin(reschedule, by, "不适合开长处方，重新选择：%s".formatted(why));
            return outcome.name();
        }
        var weeks = weeks(number, form);
        rules.check(number, "LONG_RX", form.clinical());
        books.notes.add(number, "MEDICINE", Objects.requireNonNull(form.clinical()), by);
        books.close(reschedule, RescheduleState.PRESCRIBED, by, "已开长处方 %d 周。".formatted(weeks));
        return outcome.name();
    }

    private int weeks(CaseNumber number, LongPrescriptionForm form) {
        var most = books.number(number, "RX.WEEKS.MAX");
        var weeks = form.weeks();
        if (weeks == null || weeks < 1 || weeks > most) {
            throw Refusal.invalid("LONG_PRESCRIPTION_WEEKS", "长处方为 1 到 %d 周，请改正。".formatted(most));
        }
        var usual = books.number(number, "RX.WEEKS.USUAL");
        if (weeks > usual && !(Boolean.TRUE.equals(form.assessed()) && Boolean.TRUE.equals(form.recorded()))) {
            throw Refusal.invalid("LONG_PRESCRIPTION_ASSESSMENT", "超过 %d 周的长处方须经评估并记入病历，请勾选确认。".formatted(usual));
        }
        if (weeks > usual && !Boolean.TRUE.equals(form.signed())) {
            throw Refusal.invalid("LONG_PRESCRIPTION_SIGNATURE", "超过 %d 周的长处方须由患者签字，请取得签字。".formatted(usual));
        }
        return weeks;
    }

    private enum Outcome {
        PRESCRIBED,
        NOT_SUITABLE
    }
}
