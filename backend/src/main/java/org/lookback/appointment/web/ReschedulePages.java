package org.lookback.appointment.web;

import static org.lookback.appointment.web.RescheduleNames.local;
import static org.lookback.appointment.web.RescheduleNames.localOrNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.appointment.RescheduleCase;
import org.lookback.appointment.Reschedules;
import org.lookback.appointment.web.RescheduleNames.Names;
import org.lookback.appointment.web.RescheduleSight.Seen;
import org.lookback.outpatient.Bookings;
import org.lookback.patient.Patients;
import org.lookback.workflow.Deadline;
import org.lookback.workflow.Deadlines;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a case and all that belongs to it into one page. */
@Component
class ReschedulePages {

    private final Reschedules cases;
    private final Bookings bookings;
    private final Patients patients;
    private final Deadlines deadlines;
    private final HospitalView hospital;
    private final RescheduleNames naming;

    ReschedulePages(
            Reschedules cases,
            Bookings bookings,
            Patients patients,
            Deadlines deadlines,
            HospitalView hospital,
            RescheduleNames naming) {
        this.cases = cases;
        this.bookings = bookings;
        this.patients = patients;
        this.deadlines = deadlines;
        this.hospital = hospital;
        this.naming = naming;
    }

    @Transactional
    ReschedulePage page(Seen seen) {
        var one = seen.reschedule();
        var names = naming.now();
        var old = bookings.get(one.firstAppointment());
        var view = seen.ofHospital() ? hospital.of(seen, old) : HospitalPart.NOTHING;
        return new ReschedulePage(
                one.number().value(),
                one.state().name(),
                one.state().label(),
                one.trigger().name(),
                one.trigger().label(),
                one.hospital(),
                names.unit(one.hospital()),
                patients.card(one.patientRef()),
                BookingPart.of(old, view.where(old.slotId()), names),
                newBooking(one, view, names),
                view.held(),
                seen.ofHospital() ? attempts(one, names) : List.of(),
                view.nextAttemptAt(),
                one.blocks(),
                ReschedulePage.Promised.of(one.promise()),
                old.exemption() == null ? null : old.exemption().name(),
                old.exemption() == null ? null : old.exemption().label(),
                view.noShowCount(),
                view.suspendedUntil(),
                view.eligibility(),
                view.evidenceNeeded(),
                view.clinical(),
                view.proxy(),
                deadlines.ofCase(one.number()).stream()
                        .filter(Deadline::isRunning)
                        .map(ReschedulePage.Due::of)
                        .toList(),
                local(one.openedAt()),
                localOrNull(one.closedAt()));
    }

    private @Nullable BookingPart newBooking(RescheduleCase one, HospitalPart view, Names names) {
        if (one.appointment().equals(one.firstAppointment())) {
            return null;
        }
        var booking = bookings.get(one.appointment());
        return BookingPart.of(booking, view.where(booking.slotId()), names);
    }

    private List<AttemptPart> attempts(RescheduleCase one, Names names) {
        return cases.attempts(one.number()).stream()
                .map(attempt -> AttemptPart.of(attempt, names))
                .toList();
    }
}
