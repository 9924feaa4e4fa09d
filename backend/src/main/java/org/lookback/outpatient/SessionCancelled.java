package org.lookback.outpatient;

import java.util.List;

/** A hospital cancelled a session; published inside the transaction. @param appointments ids of the bookings it hit */
public record SessionCancelled(String sessionId, CancelReason reason, List<String> appointments, String by) {}
