package org.lookback.appointment;

import java.util.Objects;
import org.lookback.casefile.CaseNumber;
import org.lookback.refusal.FormWords;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The pharmacy checks the relative's papers and hands out (B4 row 10). [S0] */
@Service
public class MedicineDesk {

    private final RescheduleBooks books;
    private final Rechoice rechoice;
    private final MedicineRules rules;

    MedicineDesk(RescheduleBooks books, Rechoice rechoice, MedicineRules rules) {
        this.books = books;
        this.rechoice = rechoice;
        this.rules = rules;
    }

    /** @return HANDED_OUT or REFUSED @throws Refusal DOCUMENTS_MISSING, AUTHORISATION_MISSING, MEDICINES_MISSING, PROXY_DRUG */
    @Transactional
    public String handOut(CaseNumber number, HandOutForm form, String by) {
        var reschedule = books.open(number, "发药", RescheduleState.PROXY);
        var outcome = FormWords.choice(Outcome.class, form.outcome(), "HAND_OUT_MISSING", "办理结果");
        if (outcome == Outcome.REFUSED) {
            var why = FormWords.reason(form.reason());
            rechoice.begin(reschedule, by, "代取药未办成，重新选择：%s".formatted(why));
            return outcome.name();
        }
        if (!Boolean.TRUE.equals(form.bothDocuments())) {
            throw Refusal.invalid("DOCUMENTS_MISSING", "代取药须核对患者和代取人双方的证件，请核对后再发药。");
        }
        if (!Boolean.TRUE.equals(form.authorised())) {
            throw Refusal.invalid("AUTHORISATION_MISSING", "代取药须有患者签字的代取药委托书，请补齐后再发药。");
        }
        rules.check(number, "PROXY", form.clinical());
        books.notes.add(number, "MEDICINE", Objects.requireNonNull(form.clinical()), by);
        books.close(reschedule, RescheduleState.MEDICINE_COLLECTED, by, "核对双方证件和委托书，已由家属代取药。");
        return outcome.name();
    }

    private enum Outcome {
        HANDED_OUT,
        REFUSED
    }
}
