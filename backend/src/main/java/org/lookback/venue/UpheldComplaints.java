package org.lookback.venue;

import java.time.LocalDate;
import java.util.List;

/** Where complaints that turned out to be true are kept. */
public interface UpheldComplaints {

    /** @return false if this complaint is on record already */
    boolean add(UpheldComplaint complaint);

    /** Upheld on that day or later, newest first. */
    List<UpheldComplaint> since(String venueCode, LocalDate from);
}
