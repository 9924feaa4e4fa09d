package org.lookback.outpatient;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A doctor's (or a department's) half-day. @param cancelReason null unless the hospital cancelled it (停诊) */
public record ClinicSession(
        String id,
        String hospital,
        String department,
        @Nullable String doctor,
        Instant startsAt,
        Instant endsAt,
        @Nullable CancelReason cancelReason) {}
