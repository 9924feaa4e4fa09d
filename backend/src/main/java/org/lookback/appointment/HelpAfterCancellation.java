package org.lookback.appointment;

import java.time.Clock;
import org.lookback.outpatient.AppointmentChanged;
import org.lookback.outpatient.AppointmentStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A booking that the hospital cancelled is not the patient's affair alone (V6). Her case begins after the cancellation is on record:
 * inside it, opening cases would wait for connections that others hold who wait for the same slots.
 */
@Service
public class HelpAfterCancellation {

    private static final Logger LOG = LoggerFactory.getLogger(HelpAfterCancellation.class);
    private static final int AT_ONCE = 100;

    private final Reschedules cases;
    private final RescheduleIntake intake;
    private final UnhelpedBookings unhelped;
    private final TransactionTemplate own;
    private final Clock clock;

    HelpAfterCancellation(
            Reschedules cases,
            RescheduleIntake intake,
            UnhelpedBookings unhelped,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.cases = cases;
        this.intake = intake;
        this.unhelped = unhelped;
        this.own = new TransactionTemplate(transactions);
        this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(AppointmentChanged news) {
        var reason = news.now().cancelReason();
        if (reason != null && reason.isByProvider() && news.before() != AppointmentStatus.PROPOSED) {
            help(news.now().id(), news.by());
        }
    }

    /** Whoever a stop between the two left without help. @return how many */
    public int helpForgotten() {
        var forgotten = unhelped.cancelledByProvider(clock.instant(), AT_ONCE);
        forgotten.forEach(appointment -> help(appointment, "system"));
        return forgotten.size();
    }

    /** One who cannot be helped now must not stop the others; {@link #helpForgotten} takes her up. */
    private void help(String appointment, String by) {
        if (cases.openOf(appointment).isPresent()) {
            return;
        }
        try {
            own.executeWithoutResult(status ->
                    intake.start(new RescheduleForm(appointment, Trigger.PROVIDER.name(), null, null, null), by));
        } catch (RuntimeException notNow) {
            LOG.warn("no case could be opened for cancelled booking {}: {}", appointment, notNow.toString());
        }
    }
}
