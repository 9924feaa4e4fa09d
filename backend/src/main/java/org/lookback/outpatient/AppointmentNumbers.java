package org.lookback.outpatient;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.lookback.calendar.DistrictTime;
import org.lookback.casefile.CaseFiles;
import org.springframework.stereotype.Component;

/**
 * Numbers such as {@code A-20261008-000012}, after the day of booking. They are reserved in blocks: nodes never share one, and a
 * booking that holds a connection rarely needs a second one for its number. A restart leaves a gap, never a double.
 */
@Component
class AppointmentNumbers {

    private static final String KIND = "A";
    private static final int BLOCK = 200;
    private static final int FEW = 100;

    private final CaseFiles serials;
    private final Clock clock;
    private final Queue<Numbered> ready = new ConcurrentLinkedQueue<>();
    private final ReentrantLock refilling = new ReentrantLock();

    private record Numbered(LocalDate day, int serial) {}

    AppointmentNumbers(CaseFiles serials, Clock clock) {
        this.serials = serials;
        this.clock = clock;
    }

    /** Called while no connection is held: those who come later find numbers at hand. */
    void prepare() {
        if (ready.size() < FEW && refilling.tryLock()) {
            try {
                refill(today());
            } finally {
                refilling.unlock();
            }
        }
    }

    String next() {
        var today = today();
        for (var one = taken(); ; one = taken()) {
            if (one.day.equals(today)) {
                return "%s-%s-%06d".formatted(KIND, today.format(DateTimeFormatter.BASIC_ISO_DATE), one.serial);
            }
        }
    }

    private Numbered taken() {
        var one = ready.poll();
        while (one == null) {
            refilling.lock();
            try {
                one = ready.poll();
                if (one == null) {
                    refill(today());
                }
            } finally {
                refilling.unlock();
            }
            one = one == null ? ready.poll() : one;
        }
        return one;
    }

    private void refill(LocalDate day) {
        var first = serials.reserveSerials(KIND, day, BLOCK);
        for (var no = first; no < first + BLOCK; no++) {
            ready.add(new Numbered(day, no));
        }
    }

    private LocalDate today() {
        return DistrictTime.dayOf(clock.instant());
    }
}
