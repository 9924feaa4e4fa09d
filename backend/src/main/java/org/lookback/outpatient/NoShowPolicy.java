package org.lookback.outpatient;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.lookback.calendar.DistrictTime;
import org.lookback.workflow.RuleBook;

/** What the district does about people who do not come: parameters {@code APT.NOSHOW.*}. [W15] */
record NoShowPolicy(int limit, NoShowPeriod period, int suspendDays, Duration late) {

    static NoShowPolicy of(RuleBook rules) {
        var pack = rules.currentPack();
        return new NoShowPolicy(
                rules.number(pack, "APT.NOSHOW.LIMIT"),
                NoShowPeriod.valueOf(rules.parameter(pack, "APT.NOSHOW.PERIOD").strip()),
                rules.number(pack, "APT.NOSHOW.SUSPEND"),
                Duration.ofMinutes(rules.number(pack, "APT.NOSHOW.LATE")));
    }

    /** The day counts as day 0, as everywhere; the last day is still part of it. */
    Suspension suspension(Appointment missed, LocalDate today) {
        return new Suspension(
                missed.id(),
                missed.patientRef(),
                DistrictTime.dayOf(missed.startsAt()),
                today,
                today.plusDays(suspendDays));
    }

    boolean isTooMany(int count) {
        return count >= limit;
    }

    /** Somebody late by exactly that much is still in time. */
    boolean mayStillCome(Appointment booking, Instant now) {
        return !now.isAfter(booking.startsAt().plus(late));
    }
}
