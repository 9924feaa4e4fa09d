package org.lookback.outpatient;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class OfferSearch implements SlotOffers {

    private static final int MOST = 200;

    private final ClinicSlots slots;
    private final OpenSlots open;
    private final ClinicBooks books;
    private final Clock clock;

    OfferSearch(ClinicSlots slots, OpenSlots open, ClinicBooks books, Clock clock) {
        this.slots = slots;
        this.open = open;
        this.books = books;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Slot> find(OfferWish wish) {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var from = later(wish.from(), now.plusSeconds(1));
        var wanted = Math.max(0, Math.min(MOST, wish.atMost()));
        var old = slots.find(wish.old().slotId())
                .orElseThrow(() -> BookingRefusals.slotUnknown(wish.old().slotId()));
        if (wanted == 0 || from.isAfter(wish.until())) {
            return List.of();
        }
        var offers = new ArrayList<>(
                open.offers(old.hospital(), old.department(), old.doctor(), from, wish.until(), now, wanted));
        if (wish.elsewhere() && offers.size() < wanted) {
            books.department(old.hospital(), old.department())
                    .map(like -> open.offersElsewhere(like, from, wish.until(), now, wanted - offers.size()))
                    .ifPresent(offers::addAll);
        }
        return List.copyOf(offers);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
