package org.lookback.invitation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.lookback.appointment.RescheduleCase;
import org.lookback.calendar.DistrictTime;
import org.lookback.casefile.CaseDesk;
import org.lookback.invitation.PatientSheet.Offer;
import org.lookback.outpatient.Bookings;
import org.lookback.outpatient.OfferWish;
import org.lookback.outpatient.Slot;
import org.lookback.outpatient.SlotOffers;
import org.lookback.workflow.RuleBook;
import org.springframework.stereotype.Component;

/** The times a patient may choose from: her doctor's or department's within APT.OFFER days, after a week of waiting others' as well. (B4 rows 7, 9) */
@Component
class PatientOffers {

    private static final int SHOWN = 30;
    private static final int LOOKED_AT = 200;
    private static final Duration WEEK = Duration.ofDays(7);
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    private final SlotOffers offers;
    private final Bookings bookings;
    private final HospitalDesk desk;
    private final CaseDesk files;
    private final RuleBook rules;
    private final Clock clock;

    PatientOffers(
            SlotOffers offers, Bookings bookings, HospitalDesk desk, CaseDesk files, RuleBook rules, Clock clock) {
        this.offers = offers;
        this.bookings = bookings;
        this.desk = desk;
        this.files = files;
        this.rules = rules;
        this.clock = clock;
    }

    List<Offer> of(RescheduleCase reschedule) {
        return find(reschedule, SHOWN).stream()
                .sorted((one, other) -> one.startsAt().compareTo(other.startsAt()))
                .map(slot -> new Offer(slot.id(), slot.startsAt(), elsewhere(slot, reschedule)))
                .toList();
    }

    /** Whoever makes up an address of a slot gets none that was never hers to choose. */
    boolean contains(RescheduleCase reschedule, String slot) {
        return find(reschedule, LOOKED_AT).stream().anyMatch(one -> one.id().equals(slot));
    }

    private List<Slot> find(RescheduleCase reschedule, int atMost) {
        var old = bookings.get(reschedule.appointment());
        var now = clock.instant();
        var since = reschedule.waitingSince();
        var elsewhere = since != null && !now.isBefore(since.plus(WEEK));
        return offers.find(new OfferWish(old, now, latest(reschedule, old.startsAt(), now), elsewhere, atMost));
    }

    private Instant latest(RescheduleCase reschedule, Instant visit, Instant now) {
        var days = rules.number(files.get(reschedule.number()).rulePack(), "APT.OFFER");
        var from = now.isAfter(visit) ? now : visit;
        return DistrictTime.at(DistrictTime.dayOf(from).plusDays(days), END_OF_DAY);
    }

    private String elsewhere(Slot slot, RescheduleCase reschedule) {
        return slot.hospital().equals(reschedule.hospital()) ? "" : desk.name(slot.hospital());
    }
}
