package org.lookback.outpatient;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Service;

/** Frees slots whose hold has lapsed, for those who only look at the status; whoever books or searches needs no such help. */
@Service
public class LapsedHolds {

    private static final int AT_ONCE = 500;

    private final ClinicSlots slots;
    private final BookingWork work;
    private final Clock clock;

    LapsedHolds(ClinicSlots slots, BookingWork work, Clock clock) {
        this.slots = slots;
        this.work = work;
        this.clock = clock;
    }

    /** One by one, so that nobody waits for the others. @return how many */
    public int free() {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var freed = 0;
        for (var id : slots.lapsed(now, AT_ONCE)) {
            freed += work.call(() -> slots.freeLapsed(id, now)) ? 1 : 0;
        }
        return freed;
    }
}
