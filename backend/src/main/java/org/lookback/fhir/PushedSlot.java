package org.lookback.fhir;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lookback.outpatient.ExternalId;
import org.lookback.outpatient.SlotStatus;

/** A slot as a hospital's system sends it. @param id ours, if the system knows it @param sessionId ours */
public record PushedSlot(
        @Nullable String id,
        @Nullable ExternalId number,
        String sessionId,
        Instant startsAt,
        Instant endsAt,
        SlotStatus status) {}
