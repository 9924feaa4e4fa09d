package org.lookback.outpatient;

import java.time.Instant;
import org.lookback.casefile.CaseNumber;
import org.springframework.stereotype.Service;

@Service
class RegisterOfBookings extends BookingFile {

    private final BookingWork work;
    private final NewBookings making;
    private final Rebooking rebooking;
    private final BookingCourse course;

    RegisterOfBookings(
            BookingWork work,
            ClinicAppointments appointments,
            ClinicSlots slots,
            ClinicBooks books,
            NewBookings making,
            Rebooking rebooking,
            BookingCourse course) {
        super(appointments, slots, books);
        this.work = work;
        this.making = making;
        this.rebooking = rebooking;
        this.course = course;
    }

    @Override
    public Appointment book(NewAppointment wanted, String by) {
        return work.numbered(() -> making.book(wanted, by));
    }

    @Override
    public Slot hold(String slotId, CaseNumber forCase, Instant until) {
        return work.call(() -> making.hold(slot(slotId), forCase, until));
    }

    @Override
    public void release(String slotId, CaseNumber forCase) {
        work.run(() -> making.release(slotId, forCase));
    }

    @Override
    public Appointment confirm(String slotId, CaseNumber forCase, Appointment old, String by) {
        return work.numbered(() -> rebooking.confirm(slotId, forCase, old, by));
    }

    @Override
    public Appointment cancel(String id, CancelReason reason, String by) {
        return work.call(() -> course.cancel(get(id), reason, by));
    }

    @Override
    public Appointment exempt(String id, ExemptionReason reason, String by) {
        return work.call(() -> course.exempt(get(id), reason, by));
    }

    @Override
    public Appointment arrived(String id, String by) {
        return work.call(() -> course.arrived(get(id), by));
    }

    @Override
    public Appointment fulfilled(String id, String by) {
        return work.call(() -> course.fulfilled(get(id), by));
    }

    @Override
    public Appointment noShow(String id, String by) {
        return work.call(() -> course.noShow(get(id), by));
    }

    @Override
    public Appointment correctNoShow(String id, String by) {
        return work.call(() -> course.correctNoShow(get(id), by));
    }

    @Override
    public Appointment enteredInError(String id, String by) {
        return work.call(() -> course.enteredInError(get(id), by));
    }

    @Override
    public Appointment move(String id, String slotId, String by) {
        return work.call(() -> rebooking.move(get(id), slotId, by));
    }
}
