package org.lookback.appointment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One case in a list. @param startsAt of the booking it began with @param newStartsAt null until rebooked */
public record RescheduleLine(
        String caseNo,
        Trigger trigger,
        RescheduleState state,
        String patientRef,
        String hospital,
        String firstAppointment,
        @Nullable Instant startsAt,
        @Nullable Instant newStartsAt,
        int blocks,
        int attempts,
        @Nullable String nextStep,
        @Nullable Instant promisedAt,
        Instant openedAt,
        @Nullable Instant closedAt) {}
