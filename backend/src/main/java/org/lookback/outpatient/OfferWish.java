package org.lookback.outpatient;

import java.time.Instant;

/**
 * What somebody looks for instead of a booking.
 *
 * @param until the latest start
 * @param elsewhere also other doctors and hospitals of the same kind of department (after a week on the waiting list)
 */
public record OfferWish(Appointment old, Instant from, Instant until, boolean elsewhere, int atMost) {}
