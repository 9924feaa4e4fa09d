package org.lookback.outpatient;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A session to be announced with its slots.
 *
 * @param id at most 36 letters, digits and hyphens, unique in the district, e.g. {@code hosp-1-1008-am-01}; slots are numbered after it
 * @param doctor code of the doctor; null if the department sees patients in turn
 */
public record NewSession(
        String id,
        String hospital,
        String department,
        @Nullable String doctor,
        Instant startsAt,
        Instant endsAt,
        List<SlotTime> slots) {

    public NewSession {
        slots = List.copyOf(slots);
    }

    /** Slots of equal length, one after another from the start. */
    public static NewSession of(
            String id,
            String hospital,
            String department,
            @Nullable String doctor,
            Instant startsAt,
            int slots,
            int minutes) {
        var length = Duration.ofMinutes(minutes);
        var times = IntStream.range(0, slots)
                .mapToObj(no -> new SlotTime(
                        startsAt.plus(length.multipliedBy(no)), startsAt.plus(length.multipliedBy(no + 1L))))
                .toList();
        return new NewSession(
                id, hospital, department, doctor, startsAt, startsAt.plus(length.multipliedBy(slots)), times);
    }

    ClinicSession session() {
        return new ClinicSession(id, hospital, department, doctor, startsAt, endsAt, null);
    }

    List<Slot> freeSlots() {
        return IntStream.range(0, slots.size()).mapToObj(this::freeSlot).toList();
    }

    private Slot freeSlot(int no) {
        var time = slots.get(no);
        return new Slot(
                "%s-%03d".formatted(id, no + 1),
                id,
                hospital,
                department,
                doctor,
                time.startsAt(),
                time.endsAt(),
                SlotStatus.FREE,
                null,
                null);
    }
}
