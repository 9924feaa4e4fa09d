package org.lookback.appointment;

import java.time.Instant;
import org.lookback.casefile.CaseNumber;
import org.lookback.outpatient.CancelReason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A patient whom nobody could reach: she may still answer until the case ends (B4 row 6). */
@Service
public class UnreachedDesk {

    private final RescheduleBooks books;
    private final ContactTimes times;

    UnreachedDesk(RescheduleBooks books, ContactTimes times) {
        this.books = books;
        this.times = times;
    }

    /** When the case ends unless she answers. */
    @Transactional(readOnly = true)
    public Instant closeAt(CaseNumber number) {
        return times.closeAt(books.cases.get(number));
    }

    /** Nobody answered until the end: closed, the exemption stays, the slot is given back. */
    @Transactional
    public void close(CaseNumber number) {
        var reschedule = books.open(number);
        if (reschedule.isOpen() && reschedule.state() == RescheduleState.UNREACHABLE) {
            books.close(reschedule, RescheduleState.UNREACHABLE, "system", "一直联系不上患者，结案；豁免保留。");
            books.bookings.cancel(reschedule.appointment(), CancelReason.OTH_MU, "system");
        }
    }
}
