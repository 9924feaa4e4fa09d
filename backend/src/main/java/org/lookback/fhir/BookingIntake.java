package org.lookback.fhir;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lookback.outpatient.Appointment;
import org.lookback.outpatient.AppointmentStatus;
import org.lookback.outpatient.Bookings;
import org.lookback.outpatient.ExternalId;
import org.lookback.outpatient.NewAppointment;
import org.lookback.outpatient.Slot;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes bookings in: a new number is booked, a known one goes on. */
@Service
public class BookingIntake {

    private final Bookings bookings;
    private final BookingProgress progress;
    private final SlotIntake slots;
    private final PatientIntake patients;
    private final NumberBook numbers;

    BookingIntake(
            Bookings bookings, BookingProgress progress, SlotIntake slots, PatientIntake patients, NumberBook numbers) {
        this.bookings = bookings;
        this.progress = progress;
        this.slots = slots;
        this.patients = patients;
        this.numbers = numbers;
    }

    /** @throws Refusal APPOINTMENT_NOT_FOUND, NOT_THIS_HOSPITAL, OTHER_PATIENT, APPOINTMENT_TIME, NEW_BOOKING_STATUS, those of {@link Bookings} */
    @Transactional
    public Kept keep(PushedBooking pushed, Program by) {
        if (pushed.number() != null) {
            numbers.claim(pushed.number(), by);
        }
        var known = known(pushed, by);
        if (known.isEmpty()) {
            return book(pushed, by);
        }
        var booking = known.get();
        if (!booking.hospital().equals(by.hospital())) {
            throw Refusal.forbidden("NOT_THIS_HOSPITAL", "这个预约属于另一家医院，本院系统不能查看或修改。");
        }
        if (!booking.patientRef().equals(pushed.patientRef())) {
            throw Refusal.conflict("OTHER_PATIENT", "预约 %s 是另一位患者的，没有修改；请核对患者后重新推送。".formatted(booking.id()));
        }
        remember(pushed.number(), booking, by);
        return progress.go(booking, pushed, slot(pushed, by), by);
    }

    private Optional<Appointment> known(PushedBooking pushed, Program by) {
        if (pushed.id() != null) {
            return Optional.of(bookings.get(pushed.id()));
        }
        var number = pushed.number();
        if (number == null) {
            throw Refusal.invalid("NUMBER_REQUIRED", "请在 Appointment.identifier 中填写本院的预约编号（system 和 value）。");
        }
        return bookings.find(number)
                .or(() -> numbers.find(NumberKind.APPOINTMENT, number, by).map(bookings::get));
    }

    /** A booking made here has no number of the hospital's until the hospital gives it one. */
    private void remember(@Nullable ExternalId number, Appointment booking, Program by) {
        if (number != null && !number.equals(booking.external())) {
            numbers.remember(NumberKind.APPOINTMENT, number, booking.id(), by);
        }
    }

    private Kept book(PushedBooking pushed, Program by) {
        if (pushed.status() != AppointmentStatus.BOOKED) {
            throw Refusal.invalid("NEW_BOOKING_STATUS", "本系统没有这个预约：新预约的 status 只能是 booked；已取消或已就诊而从未推送过的，不需要推送。");
        }
        var slot = slot(pushed, by)
                .orElseThrow(() -> Refusal.invalid("SLOT_REQUIRED", "请在 Appointment.slot 中填写号（Slot），并且只填一个。"));
        patients.check(pushed.patientRef(), by);
        var booking = bookings.book(new NewAppointment(pushed.number(), pushed.patientRef(), slot.id(), null), by.id());
        return new Kept(NumberKind.APPOINTMENT, booking.id(), true, booking.version(), null);
    }

    private Optional<Slot> slot(PushedBooking pushed, Program by) {
        if (pushed.slotId() == null) {
            return Optional.empty();
        }
        var slot = slots.get(pushed.slotId(), by);
        var starts = pushed.startsAt();
        var ends = pushed.endsAt();
        if (starts != null && !starts.equals(slot.startsAt()) || ends != null && !ends.equals(slot.endsAt())) {
            throw Refusal.invalid("APPOINTMENT_TIME", "Appointment 的 start、end 与所约的号（Slot）不一致，请核对后重新推送。");
        }
        return Optional.of(slot);
    }
}
