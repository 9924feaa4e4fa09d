package org.lookback.outpatient;

import java.util.List;

/** Sessions that hospitals announce and cancel. */
public interface Sessions {

    /** Cancels a session (停诊): its slots become unavailable, its bookings cancelled with the reason, exempt, and told as {@link SessionCancelled}. @return the bookings it hit */
    List<Appointment> cancel(String sessionId, CancelReason reason, String by);

    /** Numbers of the cases for which a slot of it is held, or was when it was cancelled. */
    List<String> heldFor(String sessionId);
}
