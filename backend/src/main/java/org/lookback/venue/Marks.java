package org.lookback.venue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where marks are kept. */
public interface Marks {

    void add(Mark mark);

    Optional<Mark> find(String caseNo);

    void lift(String caseNo, Instant at, String how, boolean counted);

    /** Newest first. */
    List<Mark> ofVenue(String venueCode);
}
