package org.lookback.appointment.web;

import static org.lookback.appointment.web.RescheduleNames.local;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.lookback.appointment.ContactTimes;
import org.lookback.appointment.EvidenceNeeded;
import org.lookback.appointment.RescheduleLists;
import org.lookback.appointment.RescheduleState;
import org.lookback.appointment.web.RescheduleSight.Seen;
import org.lookback.calendar.DistrictTime;
import org.lookback.eligibility.EligibilityChecks;
import org.lookback.outpatient.Appointment;
import org.lookback.outpatient.Bookings;
import org.lookback.outpatient.NoShows;
import org.springframework.stereotype.Component;

/** What of a case only the hospital's own people see. (C5) */
@Component
class HospitalView {

    private static final Set<RescheduleState> TO_BE_CALLED =
            EnumSet.of(RescheduleState.EXEMPTED, RescheduleState.UNREACHABLE);

    private final Bookings bookings;
    private final RescheduleLists lists;
    private final ContactTimes times;
    private final NoShows noShows;
    private final EligibilityChecks checks;
    private final EvidenceNeeded evidence;
    private final ClinicalView clinical;
    private final Clock clock;

    HospitalView(
            Bookings bookings,
            RescheduleLists lists,
            ContactTimes times,
            NoShows noShows,
            EligibilityChecks checks,
            EvidenceNeeded evidence,
            ClinicalView clinical,
            Clock clock) {
        this.bookings = bookings;
        this.lists = lists;
        this.times = times;
        this.noShows = noShows;
        this.checks = checks;
        this.evidence = evidence;
        this.clinical = clinical;
        this.clock = clock;
    }

    HospitalPart of(Seen seen, Appointment old) {
        var one = seen.reschedule();
        var now = bookings.get(one.appointment());
        var places = lists.names(Stream.of(old.slotId(), now.slotId(), one.heldSlot())
                .filter(Objects::nonNull)
                .toList());
        var today = DistrictTime.dayOf(clock.instant());
        var called = one.isOpen() && TO_BE_CALLED.contains(one.state());
        var held = one.heldSlot();
        var planned = bookings.slot(held == null ? now.slotId() : held);
        return new HospitalPart(
                places,
                HospitalPart.held(one, planned, places),
                called ? local(times.nextAttemptAt(one.number())) : null,
                noShows.count(one.patientRef(), today),
                noShows.suspendedUntil(one.patientRef(), today).orElse(null),
                one.isOpen() ? checked(now) : null,
                one.isOpen() ? evidence.at(planned).orElse(null) : null,
                clinical.triage(seen),
                clinical.proxy(one));
    }

    private ReschedulePage.Checked checked(Appointment booking) {
        var found = checks.check(booking);
        return new ReschedulePage.Checked(
                found.ruleId(), found.eligible(), RescheduleNames.localOrNull(found.validUntil()), found.reason());
    }
}
