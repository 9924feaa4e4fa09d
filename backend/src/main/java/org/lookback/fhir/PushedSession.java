package org.lookback.fhir;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.outpatient.ExternalId;
import org.lookback.outpatient.SlotTime;

/**
 * A doctor's half-day as a hospital's system sends it: a FHIR Schedule with the slots of the same message.
 *
 * @param id ours, if the system knows it
 * @param active false: the hospital cancelled it (停诊)
 * @param departments codes of which one names a department of the hospital
 */
public record PushedSession(
        @Nullable String id,
        ExternalId number,
        boolean active,
        List<String> departments,
        @Nullable String doctor,
        List<SlotTime> slots) {

    public PushedSession {
        departments = List.copyOf(departments);
        slots = List.copyOf(slots);
    }
}
