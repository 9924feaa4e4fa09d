package org.lookback.outpatient;

import java.util.List;

/** Free slots instead of a booking: the same doctor first, then the same department, earliest first. */
public interface SlotOffers {

    List<Slot> find(OfferWish wish);
}
