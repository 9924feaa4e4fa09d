package org.lookback.appointment;

import java.time.Instant;
import java.util.List;

/** Bookings that a hospital cancelled and for which no case was ever opened. */
public interface UnhelpedBookings {

    /** Ids of those that still lay ahead, the oldest first. */
    List<String> cancelledByProvider(Instant now, int atMost);
}
