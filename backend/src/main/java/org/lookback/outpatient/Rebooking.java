package org.lookback.outpatient;

import java.util.List;
import org.lookback.casefile.CaseNumber;
import org.springframework.stereotype.Component;

/** Another slot instead of the old one: a held one, or one of the same session. */
@Component
class Rebooking {

    private final SlotHands slots;
    private final ClinicAppointments appointments;
    private final AppointmentNumbers numbers;
    private final BookingNews news;

    Rebooking(SlotHands slots, ClinicAppointments appointments, AppointmentNumbers numbers, BookingNews news) {
        this.slots = slots;
        this.appointments = appointments;
        this.numbers = numbers;
        this.news = news;
    }

    Appointment confirm(String slotId, CaseNumber forCase, Appointment replaced, String by) {
        var seen = appointments.find(replaced.id()).orElseThrow(() -> BookingRefusals.unknown(replaced.id()));
        slots.lock(List.of(slotId, seen.slotId()));
        var slot = slots.get(slotId);
        var already = appointments.occupying(slotId).filter(one -> replaced.id().equals(one.replaces()));
        if (already.isPresent()) {
            return already.get();
        }
        slots.takeHeld(slot, forCase);
        var old = news.lock(seen);
        if (old.isAhead()) {
            slots.free(old.slotId());
            news.changed(old, old.cancelled(CancelReason.OTH_MU), by);
        }
        var booking = new NewAppointment(null, old.patientRef(), slot.id(), old.id()).booked(numbers.next(), slot);
        if (!news.made(booking, by)) {
            throw BookingRefusals.slotTaken();
        }
        return booking;
    }

    Appointment move(Appointment seen, String slotId, String by) {
        slots.lock(List.of(slotId, seen.slotId()));
        var slot = slots.get(slotId);
        var booking = news.lock(seen);
        if (!booking.isAhead()) {
            throw BookingRefusals.notAhead(booking);
        }
        if (booking.slotId().equals(slotId)) {
            return booking;
        }
        if (!slots.get(booking.slotId()).sessionId().equals(slot.sessionId())) {
            throw BookingRefusals.otherSession();
        }
        slots.take(slot);
        slots.free(booking.slotId());
        return news.changed(booking, booking.at(slot), by);
    }
}
