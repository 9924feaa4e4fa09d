package org.lookback.invitation;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.lookback.appointment.OpenOffers;
import org.lookback.appointment.RescheduleCase;
import org.lookback.invitation.PatientSheet.Offer;
import org.lookback.outpatient.Slot;
import org.springframework.stereotype.Component;

/** The times a patient may choose from: her doctor's or department's within APT.OFFER days, after a week of waiting others' as well. (B4 rows 7, 9) */
@Component
class PatientOffers {

    private static final int SHOWN = 30;
    private static final int LOOKED_AT = 200;
    private static final Duration WEEK = Duration.ofDays(7);

    private final OpenOffers offers;
    private final HospitalDesk desk;
    private final Clock clock;

    PatientOffers(OpenOffers offers, HospitalDesk desk, Clock clock) {
        this.offers = offers;
        this.desk = desk;
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
        var since = reschedule.waitingSince();
        var elsewhere = since != null && !clock.instant().isBefore(since.plus(WEEK));
        return offers.instead(reschedule.number(), elsewhere, atMost);
    }

    private String elsewhere(Slot slot, RescheduleCase reschedule) {
        return slot.hospital().equals(reschedule.hospital()) ? "" : desk.name(slot.hospital());
    }
}
