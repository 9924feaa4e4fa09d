package org.lookback.appointment;

import java.util.EnumSet;
import java.util.Set;
import org.lookback.eligibility.EligibilityChecks;
import org.lookback.eligibility.EvidenceRecorded;
import org.lookback.eligibility.TestResult;
import org.lookback.outpatient.AppointmentChanged;
import org.lookback.outpatient.Bookings;
import org.lookback.outpatient.SessionCancelled;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Carries what happens to bookings and what results say to the cases they concern. */
@Component
class NewsForCases {

    private static final Set<RescheduleState> BEFORE_THE_VISIT = EnumSet.of(
            RescheduleState.BLOCKED,
            RescheduleState.EXEMPTED,
            RescheduleState.CHOOSING,
            RescheduleState.TESTED_SAME_DAY,
            RescheduleState.UNREACHABLE,
            RescheduleState.SLOT_HELD);

    private final Reschedules cases;
    private final Bookings bookings;
    private final EligibilityChecks checks;
    private final RescheduleMessages messages;

    NewsForCases(Reschedules cases, Bookings bookings, EligibilityChecks checks, RescheduleMessages messages) {
        this.cases = cases;
        this.bookings = bookings;
        this.checks = checks;
        this.messages = messages;
    }

    /** A result came in: valid before the visit, or positive. A green channel is not stopped by it. */
    @EventListener
    void on(EvidenceRecorded news) {
        for (var reschedule : cases.openOfPatient(news.evidence().patientRef())) {
            var booking = bookings.get(reschedule.appointment());
            if (reschedule.state() == RescheduleState.GREEN_CHANNEL
                    || reschedule.state() == RescheduleState.REFERRED
                    || reschedule.state() == RescheduleState.IDENTITY_MISMATCH) {
                continue;
            }
            if (news.evidence().result() == TestResult.POSITIVE) {
                messages.positive(reschedule.number());
            } else if (BEFORE_THE_VISIT.contains(reschedule.state())
                    && booking.isAhead()
                    && checks.check(booking).eligible()) {
                messages.resolved(reschedule.number());
            }
        }
    }

    /** The hospital said what became of a booking. What a desk did itself it has closed before, or it is not waited for. */
    @EventListener
    void on(AppointmentChanged news) {
        cases.openOf(news.now().id()).ifPresent(reschedule -> {
            var number = reschedule.number();
            var rebooked = reschedule.state() == RescheduleState.REBOOKED;
            switch (news.now().status()) {
                case ARRIVED, CHECKED_IN, FULFILLED -> {
                    if (rebooked) {
                        messages.attended(number);
                    } else if (reschedule.state() != RescheduleState.GREEN_CHANNEL) {
                        messages.resolved(number);
                    }
                }
                case NOSHOW -> {
                    if (rebooked) {
                        messages.notCome(number);
                    }
                }
                case CANCELLED -> {
                    if (rebooked) {
                        messages.sessionCancelled(number);
                    }
                }
                case ENTERED_IN_ERROR -> messages.stopped(number);
                default -> {
                    // nothing that a case waits for
                }
            }
        });
    }

    /** A slot held in a cancelled session is lost; whoever had no case yet gets one from {@link HelpAfterCancellation}. (V6) */
    @EventListener
    void on(SessionCancelled news) {
        cases.holdingIn(news.sessionId()).forEach(messages::sessionCancelled);
    }
}
