package org.lookback.appointment;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Objects;
import org.lookback.calendar.DistrictTime;
import org.lookback.casefile.CaseNumber;
import org.lookback.outpatient.OfferWish;
import org.lookback.outpatient.SlotOffers;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Patients who wait for a slot, looked after every morning (B4 row 9). [S0] */
@Service
public class WaitlistDesk {

    private static final LocalTime FIRST = LocalTime.of(8, 0);
    private static final LocalTime THEN = LocalTime.of(8, 30);
    private static final int TRIED = 5;

    private final RescheduleBooks books;
    private final Rechoice rechoice;
    private final SlotHolds holds;
    private final SlotOffers offers;

    WaitlistDesk(RescheduleBooks books, Rechoice rechoice, SlotHolds holds, SlotOffers offers) {
        this.books = books;
        this.rechoice = rechoice;
        this.holds = holds;
        this.offers = offers;
    }

    /** When the waiting list is looked at for this patient next: first those whose session the hospital cancelled. */
    @Transactional(readOnly = true)
    public Instant nextRetryAt(CaseNumber number) {
        var time = books.cases.get(number).trigger() == Trigger.PROVIDER ? FIRST : THEN;
        var today = DistrictTime.at(DistrictTime.dayOf(books.now()), time);
        return today.isAfter(books.now())
                ? today
                : DistrictTime.at(DistrictTime.dayOf(books.now()).plusDays(1), time);
    }

    /** The daily search. @return HELD, NONE, or OVER after a week: other doctors, hospitals or a long prescription are offered */
    @Transactional
    public String retry(CaseNumber number) {
        var reschedule = books.open(number, "查找号源", RescheduleState.WAITLISTED);
        var old = books.bookings.get(reschedule.appointment());
        var now = books.now();
        for (var slot : offers.find(new OfferWish(old, holds.earliest(old), holds.latest(reschedule), false, TRIED))) {
            try {
                holds.hold(reschedule, slot.id(), "system");
                books.done(number, "APT.WAIT");
                return "HELD";
            } catch (Refusal taken) {
                // somebody was faster between the look and the hold; the next one may still be free
            }
        }
        var since = Objects.requireNonNull(reschedule.waitingSince());
        if (now.isBefore(since.plus(Duration.ofDays(books.length(number, "APT.WAIT"))))) {
            return "NONE";
        }
        rechoice.begin(reschedule, "system", "候补期满仍无号，改为提供其他医生、医院或者长处方。");
        return "OVER";
    }
}
