package org.lookback.appointment;

import org.lookback.casefile.CaseNumber;
import org.lookback.refusal.Refusal;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Starts cases for programs and batches, each booking once: who comes second gets the first one's number. */
@Service
public class RescheduleIntake {

    private final Reschedules cases;
    private final NewReschedules news;
    private final RescheduleMessages messages;

    RescheduleIntake(Reschedules cases, NewReschedules news, RescheduleMessages messages) {
        this.cases = cases;
        this.news = news;
        this.messages = messages;
    }

    /** A patient who was rebooked already is blocked again. Two at once: the second meets the first one's row and takes its number; call it outside of a transaction for that. */
    public CaseNumber start(RescheduleForm form, String by) {
        var booking = form.appointment() == null ? "" : form.appointment().strip();
        var known = cases.openOf(booking);
        if (known.isPresent()) {
            if (known.get().state() == RescheduleState.REBOOKED) {
                messages.blockedAgain(known.get().number());
            }
            return known.get().number();
        }
        try {
            return news.start(form, by);
        } catch (Refusal | DataIntegrityViolationException faster) {
            if (TransactionSynchronizationManager.isActualTransactionActive()) {
                // the caller's transaction is lost with it
                throw faster;
            }
            return cases.openOf(booking).map(RescheduleCase::number).orElseThrow(() -> faster);
        }
    }
}
