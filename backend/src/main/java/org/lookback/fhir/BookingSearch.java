package org.lookback.fhir;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.outpatient.AppointmentStatus;

/**
 * Which bookings a hospital's system asks for; null and an empty list mean any. All bounds are inclusive.
 *
 * @param numberSystem null: whatever the system
 */
public record BookingSearch(
        String hospital,
        @Nullable String id,
        @Nullable String numberSystem,
        @Nullable String numberValue,
        List<AppointmentStatus> statuses,
        @Nullable String patientRef,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable Instant changedFrom,
        @Nullable Instant changedUntil,
        int offset,
        int limit) {

    public BookingSearch {
        statuses = List.copyOf(statuses);
    }

    static BookingSearch one(String hospital, String id) {
        return new BookingSearch(hospital, id, null, null, List.of(), null, null, null, null, null, 0, 1);
    }
}
