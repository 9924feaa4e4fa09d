package org.lookback.outpatient;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseNumber;
import org.springframework.stereotype.Component;

/** Books free slots, and keeps them for cases. */
@Component
class NewBookings {

    private final SlotHands slots;
    private final ClinicAppointments appointments;
    private final AppointmentNumbers numbers;
    private final BookingNews news;
    private final NoShowList noShows;
    private final ClinicBooks books;

    NewBookings(
            SlotHands slots,
            ClinicAppointments appointments,
            AppointmentNumbers numbers,
            BookingNews news,
            NoShowList noShows,
            ClinicBooks books) {
        this.slots = slots;
        this.appointments = appointments;
        this.numbers = numbers;
        this.news = news;
        this.noShows = noShows;
        this.books = books;
    }

    Appointment book(NewAppointment wanted, String by) {
        var known = known(wanted.external());
        if (known.isPresent()) {
            return known.get();
        }
        var slot = slots.get(wanted.slotId());
        slots.ahead(slot);
        if (wanted.replaces() == null) {
            refuseIfSuspended(wanted.patientRef(), slot);
        }
        if (slots.open(slot)) {
            // those who come too late are told without queueing for the row
            slots.lock(List.of(slot.id()));
            slot = slots.get(slot.id());
        }
        if (!slots.open(slot)) {
            // the same message at the same moment: the other one is through by now
            return known(wanted.external()).orElseThrow(SlotHands.refused(slot));
        }
        slots.take(slot);
        var booking = wanted.booked(numbers.next(), slot);
        if (news.made(booking, by)) {
            return booking;
        }
        slots.free(slot.id());
        return known(wanted.external()).orElseThrow(BookingRefusals::slotTaken);
    }

    Slot hold(Slot slot, CaseNumber forCase, Instant until) {
        return slots.hold(slot, forCase, until);
    }

    void release(String slotId, CaseNumber forCase) {
        slots.release(slotId, forCase);
    }

    /** Emergencies, dialysis and births are not closed to anybody for what was missed before. */
    private void refuseIfSuspended(String patientRef, Slot slot) {
        noShows.suspension(patientRef).filter(one -> isOrdinary(slot)).ifPresent(one -> {
            throw BookingRefusals.suspended(one.untilOn());
        });
    }

    private boolean isOrdinary(Slot slot) {
        return books.department(slot.hospital(), slot.department())
                .map(ClinicDepartment::kind)
                .filter(kind -> kind != DepartmentKind.GENERAL)
                .isEmpty();
    }

    private Optional<Appointment> known(@Nullable ExternalId external) {
        return external == null ? Optional.empty() : appointments.find(external);
    }
}
