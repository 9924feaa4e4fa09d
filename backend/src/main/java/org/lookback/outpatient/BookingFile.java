package org.lookback.outpatient;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Bookings and their places as they are looked up. */
abstract class BookingFile implements Bookings {

    private final ClinicAppointments appointments;
    private final ClinicSlots slots;
    private final ClinicBooks books;

    BookingFile(ClinicAppointments appointments, ClinicSlots slots, ClinicBooks books) {
        this.appointments = appointments;
        this.slots = slots;
        this.books = books;
    }

    @Override
    public Appointment get(String id) {
        return appointments.find(id).orElseThrow(() -> BookingRefusals.unknown(id));
    }

    @Override
    public Optional<Appointment> find(ExternalId external) {
        return appointments.find(external);
    }

    @Override
    public Slot slot(String slotId) {
        return slots.find(slotId).orElseThrow(() -> BookingRefusals.slotUnknown(slotId));
    }

    @Override
    public ClinicDepartment department(Slot slot) {
        return books.department(slot.hospital(), slot.department())
                .orElseThrow(() -> BookingRefusals.slotUnknown(slot.id()));
    }

    @Override
    public Map<String, DepartmentKind> kinds(Collection<String> slotIds) {
        return books.kinds(slotIds);
    }

    @Override
    public ClinicSession session(Slot slot) {
        return books.session(slot.sessionId()).orElseThrow(() -> BookingRefusals.sessionUnknown(slot.sessionId()));
    }
}
