package org.lookback.appointment;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;
import org.lookback.casefile.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When a patient may be called next, and until when an answer is waited for. */
@Service
public class ContactTimes {

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    private final RescheduleBooks books;

    ContactTimes(RescheduleBooks books) {
        this.books = books;
    }

    /** When the next attempt may be made; now if there was none. */
    @Transactional(readOnly = true)
    public Instant nextAttemptAt(CaseNumber number) {
        return window(number).next(last(books.cases.get(number)), books.now());
    }

    /** When an unreachable patient's case ends: the end of the seventh day after the old time (APT.UNREACHED). */
    Instant closeAt(RescheduleCase reschedule) {
        var slot = books.bookings.get(reschedule.appointment()).startsAt();
        var days = books.length(reschedule.number(), "APT.UNREACHED");
        return DistrictTime.at(DistrictTime.dayOf(slot).plusDays(days), END_OF_DAY);
    }

    /** The last attempt since she was blocked for the last time. */
    @Nullable
    Instant last(RescheduleCase reschedule) {
        return books.cases.attempts(reschedule.number()).stream()
                .filter(attempt -> attempt.block() == reschedule.blocks())
                .map(Attempt::attemptedAt)
                .reduce((one, later) -> later)
                .orElse(null);
    }

    ContactWindow window(CaseNumber number) {
        return new ContactWindow(
                books.number(number, "APT.SCREEN.ATTEMPTS"),
                Duration.ofMinutes(books.number(number, "APT.SCREEN.GAP")),
                books.time(number, "APT.SCREEN.BEGIN"),
                books.time(number, "APT.SCREEN.END"));
    }
}
