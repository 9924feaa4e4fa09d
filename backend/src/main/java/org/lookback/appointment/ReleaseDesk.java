package org.lookback.appointment;

import org.lookback.outpatient.CancelReason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An exempt booking stays until an option is chosen, at the latest until the session is over; then it is cancelled, never a no-show (B4 row 3). */
@Service
public class ReleaseDesk {

    private static final int AT_ONCE = 200;

    private final PassedBookings passed;
    private final RescheduleBooks books;

    ReleaseDesk(PassedBookings passed, RescheduleBooks books) {
        this.passed = passed;
        this.books = books;
    }

    /** @return how many were released */
    @Transactional
    public int release() {
        var over = passed.before(books.now(), AT_ONCE);
        over.forEach(appointment -> books.bookings.cancel(appointment, CancelReason.OTH_MU, "system"));
        return over.size();
    }
}
