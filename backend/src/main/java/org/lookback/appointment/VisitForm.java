package org.lookback.appointment;

import org.jspecify.annotations.Nullable;

/** Whether the patient came to the new booking. @param outcome ATTENDED, NOT_COME or BLOCKED_AGAIN */
public record VisitForm(@Nullable String outcome, @Nullable String reason) {}
