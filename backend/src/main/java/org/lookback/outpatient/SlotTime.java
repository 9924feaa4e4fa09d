package org.lookback.outpatient;

import java.time.Instant;

/** From when to when one patient is seen. */
public record SlotTime(Instant startsAt, Instant endsAt) {}
