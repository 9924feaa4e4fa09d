package org.lookback.appointment.web;

import static org.lookback.appointment.web.RescheduleNames.local;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lookback.appointment.RescheduleCase;
import org.lookback.appointment.SlotNames;
import org.lookback.outpatient.Slot;

/** What of a case only the hospital's own people see. @param places by id of the slot */
record HospitalPart(
        Map<String, SlotNames> places,
        ReschedulePage.@Nullable Held held,
        @Nullable OffsetDateTime nextAttemptAt,
        @Nullable Integer noShowCount,
        @Nullable LocalDate suspendedUntil,
        ReschedulePage.@Nullable Checked eligibility,
        @Nullable String evidenceNeeded,
        ReschedulePage.@Nullable Clinical clinical,
        ReschedulePage.@Nullable Proxy proxy) {

    static final HospitalPart NOTHING = new HospitalPart(Map.of(), null, null, null, null, null, null, null, null);

    @Nullable
    SlotNames where(String slot) {
        return places.get(slot);
    }

    /** @param slot the one that is held, if any is */
    static ReschedulePage.@Nullable Held held(RescheduleCase one, Slot slot, Map<String, SlotNames> places) {
        var until = one.heldUntil();
        if (one.heldSlot() == null || until == null) {
            return null;
        }
        var where = places.get(slot.id());
        return new ReschedulePage.Held(
                slot.id(),
                local(slot.startsAt()),
                local(slot.endsAt()),
                local(until),
                where == null ? null : where.department(),
                where == null ? null : where.doctor());
    }
}
