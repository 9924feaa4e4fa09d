package org.lookback.outpatient;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One patient's place in a session. @param heldFor case number that holds it @param heldUntil inclusive; afterwards the hold has lapsed */
public record Slot(
        String id,
        String sessionId,
        String hospital,
        String department,
        @Nullable String doctor,
        Instant startsAt,
        Instant endsAt,
        SlotStatus status,
        @Nullable String heldFor,
        @Nullable Instant heldUntil) {}
