package org.lookback.rescue;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lookback.appointment.RescheduleState;
import org.lookback.rates.RatePeriod;

/** Which bookings are counted: by the time of the visit as it was booked first. @param hospitals null = all */
public record RescueFilter(@Nullable Set<String> hospitals, RatePeriod period, Instant now) {

    public Instant start() {
        return period.start();
    }

    public Instant end() {
        return period.end();
    }

    /** States in which a patient got what she came for. */
    public List<RescheduleState> rescued() {
        return Arrays.stream(RescheduleState.values())
                .filter(RescheduleState::isRescue)
                .toList();
    }
}
