package org.lookback.rescue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A booking behind a number, without the patient. @param hit counts in the numerator */
public record RescueCase(
        String appointment,
        @Nullable String caseNo,
        String hospital,
        @Nullable String triggerName,
        @Nullable String state,
        Instant startsAt,
        @Nullable Instant newStartsAt,
        @Nullable Instant reachedAt,
        @Nullable Instant waitingSince,
        boolean hit) {}
