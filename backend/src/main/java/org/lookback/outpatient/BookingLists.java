package org.lookback.outpatient;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Bookings in lists: for the screening of a day, and for a desk that looks for one. At most 1000 at once. */
public interface BookingLists {

    /**
     * Bookings still ahead that start in {@code [from, until)}, by id.
     *
     * @param hospital null for all
     * @param after id of the last one of the page before; null for the first page
     */
    List<Appointment> ahead(Instant from, Instant until, @Nullable String hospital, @Nullable String after, int limit);

    /** Bookings of a hospital that start in {@code [from, until)}, whatever became of them, earliest first. */
    List<Appointment> ofHospital(String hospital, Instant from, Instant until, int offset, int limit);

    int countOfHospital(String hospital, Instant from, Instant until);

    /** Bookings of these patients from then on, earliest first. */
    List<Appointment> ofPatients(Collection<String> patientRefs, Instant from, int limit);

    /** By the number the hospital's own system gave them, whatever the system; at most ten. */
    List<Appointment> withExternalValue(String hospital, String value);
}
