package org.lookback.fhir;

import java.util.List;

/** Bookings of one hospital as they stand, those changed first coming first. */
public interface BookingViews {

    List<BookingView> find(BookingSearch search);

    int count(BookingSearch search);
}
