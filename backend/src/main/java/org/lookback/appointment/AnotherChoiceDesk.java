package org.lookback.appointment;

import org.lookback.casefile.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The patient wants something else than the slot that is kept for her or that is looked for (B4). */
@Service
public class AnotherChoiceDesk {

    private final RescheduleBooks books;

    AnotherChoiceDesk(RescheduleBooks books) {
        this.books = books;
    }

    /** What was kept is given back at once. @throws org.lookback.refusal.Refusal WRONG_RESCHEDULE_STATE */
    @Transactional
    public void chooseAgain(CaseNumber number) {
        var reschedule = books.open(number, "重新选择", RescheduleState.SLOT_HELD, RescheduleState.WAITLISTED);
        books.release(reschedule);
        books.dropped(number, "APT.CONFIRM", "APT.WAIT");
        books.cases.update(reschedule.enter(RescheduleState.CHOOSING, books.promised(number, "选定办法", "APT.CHOOSE")));
        books.note(number, "patient", "CHOOSING", "患者要求重新选择，保留的号已释放。");
    }
}
