package org.lookback.prescreen;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.lookback.appointment.RescheduleForm;
import org.lookback.appointment.RescheduleIntake;
import org.lookback.appointment.Trigger;
import org.lookback.eligibility.EligibilityChecks;
import org.lookback.outpatient.Appointment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Carries runs on, a few hundred bookings at a time; what is done is remembered after each of them, so that a stop loses nothing. */
@Service
public class PrescreenRun {

    private static final Logger LOG = LoggerFactory.getLogger(PrescreenRun.class);
    private static final int AT_ONCE = 500;

    private final Prescreens prescreens;
    private final EligibilityChecks checks;
    private final RescheduleIntake intake;
    private final Clock clock;
    private final ReentrantLock busy = new ReentrantLock();

    PrescreenRun(Prescreens prescreens, EligibilityChecks checks, RescheduleIntake intake, Clock clock) {
        this.prescreens = prescreens;
        this.checks = checks;
        this.intake = intake;
        this.clock = clock;
    }

    /** All that are not done, unless somebody is at it. Not in one transaction: every patient is helped in her own. */
    public void carryOn() {
        if (!busy.tryLock()) {
            return;
        }
        try {
            prescreens.running().forEach(this::finish);
        } finally {
            busy.unlock();
        }
    }

    private void finish(Prescreen begun) {
        var run = begun;
        while (true) {
            var bookings = prescreens.booked(
                    PrescreenDesk.start(run.day()),
                    PrescreenDesk.start(run.day().plusDays(1)),
                    run.hospital(),
                    run.lastAppointment(),
                    AT_ONCE);
            if (bookings.isEmpty()) {
                break;
            }
            run = look(run, bookings);
            prescreens.update(run);
        }
        prescreens.update(run.done(clock.instant().truncatedTo(ChronoUnit.SECONDS)));
    }

    /** On record after every patient who was helped: that is what people watch, and where a stop is taken up. */
    private Prescreen look(Prescreen begun, List<Appointment> bookings) {
        var found = checks.check(bookings);
        var run = begun;
        int passed = 0;
        for (int place = 0; place < bookings.size(); place++) {
            if (found.get(place).eligible()) {
                passed++;
                continue;
            }
            var booking = bookings.get(place);
            run = run.advanced(passed + 1, 1, help(booking) ? 0 : 1, booking.id());
            prescreens.update(run);
            passed = 0;
        }
        return run.advanced(passed, 0, 0, bookings.get(bookings.size() - 1).id());
    }

    /** One patient who cannot be helped now must not stop the others; the next run takes her up. */
    private boolean help(Appointment booking) {
        try {
            intake.start(new RescheduleForm(booking.id(), Trigger.PRESCREEN.name(), null, null, null), "system");
            return true;
        } catch (RuntimeException notNow) {
            LOG.warn("pre-screening could not open a case for {}: {}", booking.id(), notNow.toString());
            return false;
        }
    }
}
