package org.lookback.fhir.persistence;

import java.util.List;
import org.lookback.fhir.BookingSearch;
import org.lookback.fhir.BookingView;
import org.lookback.fhir.BookingViews;
import org.springframework.stereotype.Repository;

@Repository
class SqlBookingViews implements BookingViews {

    private final FhirMapper mapper;

    SqlBookingViews(FhirMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<BookingView> find(BookingSearch search) {
        return mapper.listBookings(search);
    }

    @Override
    public int count(BookingSearch search) {
        return mapper.countBookings(search);
    }
}
