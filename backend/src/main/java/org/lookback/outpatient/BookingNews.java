package org.lookback.outpatient;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.stereotype.Component;

/** Writes what became of a booking and tells the others, inside the transaction. */
@Component
class BookingNews {

    private final ClinicAppointments appointments;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BookingNews(ClinicAppointments appointments, ApplicationEventPublisher events, Clock clock) {
        this.appointments = appointments;
        this.events = events;
        this.clock = clock;
    }

    /** @return false if somebody else has the slot or the hospital's number */
    boolean made(Appointment booking, String by) {
        if (!appointments.add(booking, clock.instant().truncatedTo(ChronoUnit.SECONDS), by)) {
            return false;
        }
        events.publishEvent(new AppointmentChanged(booking, AppointmentStatus.PROPOSED, by));
        return true;
    }

    /** @return as it is stored now */
    Appointment changed(Appointment before, Appointment next, String by) {
        if (next.equals(before)) {
            return before;
        }
        var stored = appointments.update(next, clock.instant().truncatedTo(ChronoUnit.SECONDS), by);
        if (next.status() != before.status()) {
            events.publishEvent(new AppointmentChanged(stored, before.status(), by));
        }
        return stored;
    }

    /** The booking as it is now, locked after its slot; whoever saw it in another slot begins again. */
    Appointment lock(Appointment seen) {
        var now = appointments.lock(seen.id()).orElseThrow(() -> BookingRefusals.unknown(seen.id()));
        if (!now.slotId().equals(seen.slotId())) {
            throw new CannotAcquireLockException("moved meanwhile: " + seen.id());
        }
        return now;
    }
}
