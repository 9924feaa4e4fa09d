package org.lookback.appointment;

import java.util.List;
import org.lookback.casefile.CaseNumber;
import org.lookback.outpatient.OfferWish;
import org.lookback.outpatient.Slot;
import org.lookback.outpatient.SlotOffers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Free slots a patient can choose from (B4 rows 4, 7, 9). */
@Service
public class OpenOffers {

    /** As many as somebody can look through. */
    private static final int MOST = 100;

    private final RescheduleBooks books;
    private final SlotHolds holds;
    private final SlotOffers offers;

    OpenOffers(RescheduleBooks books, SlotHolds holds, SlotOffers offers) {
        this.books = books;
        this.holds = holds;
        this.offers = offers;
    }

    /** The same doctor first, then the same department. @param elsewhere other doctors and hospitals too */
    @Transactional(readOnly = true)
    public List<Slot> instead(CaseNumber number, boolean elsewhere) {
        return instead(number, elsewhere, MOST);
    }

    /** So many of them at the most. */
    @Transactional(readOnly = true)
    public List<Slot> instead(CaseNumber number, boolean elsewhere, int atMost) {
        var reschedule = books.cases.get(number);
        var old = books.bookings.get(reschedule.appointment());
        return offers.find(new OfferWish(old, books.now(), holds.latest(reschedule), elsewhere, atMost));
    }

    /** Later ones of the same session, so that a test made today comes in time. */
    @Transactional(readOnly = true)
    public List<Slot> later(CaseNumber number) {
        var old = books.bookings.get(books.cases.get(number).appointment());
        var session = books.bookings.session(books.bookings.slot(old.slotId()));
        var now = books.now();
        var from = now.isAfter(old.startsAt()) ? now : old.startsAt();
        return offers.find(new OfferWish(old, from, session.endsAt(), false, MOST)).stream()
                .filter(slot -> slot.sessionId().equals(session.id()))
                .toList();
    }
}
