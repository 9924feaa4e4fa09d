package org.lookback.outpatient;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.lookback.calendar.DistrictTime;
import org.lookback.workflow.RuleBook;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class NoShowList implements NoShows {

    private static final String RECOUNTED = "更正后爽约次数低于上限";

    private final ClinicAppointments appointments;
    private final Suspensions suspensions;
    private final RuleBook rules;
    private final Clock clock;

    NoShowList(ClinicAppointments appointments, Suspensions suspensions, RuleBook rules, Clock clock) {
        this.appointments = appointments;
        this.suspensions = suspensions;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public int count(String patientRef, LocalDate on) {
        return count(NoShowPolicy.of(rules), patientRef, on);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<LocalDate> suspendedUntil(String patientRef, LocalDate on) {
        return suspensions.holding(patientRef, on).map(Suspension::untilOn);
    }

    @Override
    @Transactional
    public void lift(String patientRef, String reason, String by) {
        suspensions.lift(patientRef, today(), reason, clock.instant().truncatedTo(ChronoUnit.SECONDS), by);
    }

    /** The one that holds today. */
    Optional<Suspension> suspension(String patientRef) {
        return suspensions.holding(patientRef, today());
    }

    void refuseIfTooEarly(Appointment booking) {
        var policy = NoShowPolicy.of(rules);
        if (policy.mayStillCome(booking, clock.instant().truncatedTo(ChronoUnit.SECONDS))) {
            throw BookingRefusals.tooEarly(policy);
        }
    }

    /** Nobody has been there before the day of the visit. */
    void refuseBeforeTheDay(Appointment booking) {
        if (today().isBefore(DistrictTime.dayOf(booking.startsAt()))) {
            throw BookingRefusals.beforeTheDay(booking);
        }
    }

    /** One more, if it counts: with the last one too many, booking is suspended. */
    void counted(Appointment missed) {
        if (missed.status() != AppointmentStatus.NOSHOW || missed.isExempt()) {
            return;
        }
        var policy = NoShowPolicy.of(rules);
        var today = today();
        var patient = missed.patientRef();
        if (policy.isTooMany(count(policy, patient, DistrictTime.dayOf(missed.startsAt())))
                && suspensions.holding(patient, today).isEmpty()) {
            suspensions.add(policy.suspension(missed, today));
        }
    }

    /** One less may count: a suspension that has lost its ground is lifted. */
    void recount(String patientRef, String by) {
        var policy = NoShowPolicy.of(rules);
        var today = today();
        suspensions
                .lock(patientRef, today)
                .filter(one -> !policy.isTooMany(count(policy, patientRef, one.countedOn())))
                .filter(one -> !policy.isTooMany(count(policy, patientRef, today)))
                .ifPresent(one -> lift(patientRef, RECOUNTED, by));
    }

    private int count(NoShowPolicy policy, String patientRef, LocalDate on) {
        var first = DistrictTime.at(policy.period().first(on), LocalTime.MIDNIGHT);
        var afterLast = DistrictTime.at(policy.period().afterLast(on), LocalTime.MIDNIGHT);
        return appointments.countNoShows(patientRef, first, afterLast);
    }

    private LocalDate today() {
        return DistrictTime.dayOf(clock.instant());
    }
}
