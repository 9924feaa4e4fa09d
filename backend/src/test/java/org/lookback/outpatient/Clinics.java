package org.lookback.outpatient;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.lookback.calendar.DistrictTime;
import org.springframework.boot.test.context.TestComponent;

/** Clinics for tests: departments and sessions of the two demo hospitals, each test with sessions and patients of its own. */
@TestComponent
public class Clinics {

    private final ClinicRegister register;
    private final Bookings bookings;

    Clinics(ClinicRegister register, Bookings bookings) {
        this.register = register;
        this.bookings = bookings;
    }

    /** Slots of a new session in a department that is there for tests only. @param at e.g. {@code 2034-10-08T09:00} */
    public List<Slot> open(String session, String hospital, String department, String at, int slots, int minutes) {
        return open(session, hospital, department, null, at, slots, minutes);
    }

    /** The same, of one doctor. */
    public List<Slot> open(
            String session, String hospital, String department, String doctor, String at, int slots, int minutes) {
        register.put(new ClinicDepartment(hospital, department, "科室" + department, DepartmentKind.GENERAL));
        if (doctor != null) {
            register.put(new ClinicDoctor(hospital, doctor, "医生" + doctor, department));
        }
        register.announce(NewSession.of(session, hospital, department, doctor, time(at), slots, minutes));
        return register.slots(session);
    }

    /** A booking of a free slot. */
    public Appointment booked(Slot slot, String patientRef) {
        return bookings.book(new NewAppointment(null, patientRef, slot.id(), null), "shao.hosp1.handler");
    }

    /** Every slot booked, by patients {@code <prefix>0}, {@code <prefix>1}, … */
    public List<Appointment> fill(List<Slot> slots, String prefix) {
        return IntStream.range(0, slots.size())
                .mapToObj(no -> booked(slots.get(no), prefix + no))
                .toList();
    }

    /** District time. */
    public static Instant time(String text) {
        return LocalDateTime.parse(text).atZone(DistrictTime.ZONE).toInstant();
    }
}
