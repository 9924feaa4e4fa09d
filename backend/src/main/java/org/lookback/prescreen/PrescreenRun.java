package org.lookback.prescreen;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
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

    PrescreenRun(Prescreens prescreens, EligibilityChecks checks, RescheduleIntake intake, Clock clock) {
        this.prescreens = prescreens;
        this.checks = checks;
        this.intake = intake;
        this.clock = clock;
    }

    /** All that are not done. Not in one transaction: every patient is helped in her own. */
    public void carryOn() {
        prescreens.running().forEach(this::finish);
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

    private Prescreen look(Prescreen run, List<Appointment> bookings) {
        var found = checks.check(bookings);
        int blocked = 0;
        int failed = 0;
        for (int place = 0; place < bookings.size(); place++) {
            if (!found.get(place).eligible()) {
                blocked++;
                failed += help(bookings.get(place)) ? 0 : 1;
            }
        }
        return run.advanced(
                bookings.size(),
                blocked,
                failed,
                bookings.get(bookings.size() - 1).id());
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
