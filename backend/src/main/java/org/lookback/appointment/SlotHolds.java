package org.lookback.appointment;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.stream.Stream;
import org.lookback.calendar.DistrictTime;
import org.lookback.outpatient.Appointment;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Component;

/** Keeps a slot for a patient until she confirms: a day, at the latest until the evening before (APT.HOLD). [D] */
@Component
class SlotHolds {

    private final RescheduleBooks books;

    SlotHolds(RescheduleBooks books) {
        this.books = books;
    }

    /** @throws Refusal SLOT_TOO_LATE more than APT.OFFER days after the old time, or after today if that is over; OTHER_CLINIC */
    void check(RescheduleCase reschedule, String slotId) {
        var slot = books.bookings.slot(slotId);
        var old =
                books.bookings.slot(books.bookings.get(reschedule.appointment()).slotId());
        var wanted = books.bookings.department(old);
        var given = books.bookings.department(slot);
        if (!given.equals(wanted) && !(given.name().equals(wanted.name()) && given.kind() == wanted.kind())) {
            throw Refusal.conflict("OTHER_CLINIC", "只能改约同一科室（包括其他医院的同一科室）的号，请从列表中选择。");
        }
        var latest = latest(reschedule);
        if (slot.startsAt().isAfter(latest)) {
            throw Refusal.conflict("SLOT_TOO_LATE", "新号不能晚于 %s，请选择更早的号，或者转入候补。".formatted(When.of(latest)));
        }
    }

    /** The earliest: not the old time, for which the result is missing. */
    Instant earliest(Appointment old) {
        return books.now().isAfter(old.endsAt()) ? books.now() : old.endsAt();
    }

    /** The latest start of a slot that may be offered. */
    Instant latest(RescheduleCase reschedule) {
        var old = books.bookings.get(reschedule.appointment()).startsAt();
        var from = books.now().isAfter(old) ? books.now() : old;
        var days = books.number(reschedule.number(), "APT.OFFER");
        return DistrictTime.at(DistrictTime.dayOf(from).plusDays(days), LocalTime.of(23, 59, 59));
    }

    /** @throws Refusal SLOT_TAKEN if somebody was faster */
    void hold(RescheduleCase reschedule, String slotId, String by) {
        var number = reschedule.number();
        var slot = books.bookings.slot(slotId);
        var now = books.now();
        var day = Duration.ofHours(books.length(number, "APT.CONFIRM"));
        var until = until(now, slot.startsAt(), day, books.time(number, "APT.HOLD.EVENING"));
        books.bookings.hold(slotId, number, until);
        books.cases.update(reschedule.holding(slotId, until, books.promised(number, "确认改约", "APT.CONFIRM", until)));
        books.note(
                number,
                by,
                "SLOT_HELD",
                "保留新号 %s，请在 %s 前确认。".formatted(When.of(slot.startsAt()), DistrictTime.text(until)));
        books.tell(number, News.HELD);
    }

    /** Inclusive. A slot of tomorrow that is offered in the evening, or of today, must be confirmed within the hour. */
    static Instant until(Instant now, Instant slot, Duration day, LocalTime evening) {
        var limit = DistrictTime.at(DistrictTime.dayOf(slot).minusDays(1), evening);
        var earliest = Stream.of(now.plus(day), limit).min(Instant::compareTo).orElseThrow();
        if (earliest.isAfter(now)) {
            return earliest;
        }
        var hour = now.plus(Duration.ofHours(1));
        return hour.isBefore(slot) ? hour : slot;
    }
}
