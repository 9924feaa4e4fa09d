package org.lookback.appointment;

import java.time.Instant;
import java.util.List;

/** Exempt bookings whose session is over while nobody has chosen anything yet. */
public interface PassedBookings {

    /** Ids, those of the oldest first. */
    List<String> before(Instant now, int atMost);
}
