package org.lookback.prescreen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lookback.outpatient.Appointment;

/** Where runs are kept, and the bookings of a day that still have to be looked at. */
public interface Prescreens {

    long add(LocalDate day, @Nullable String hospital, int total, Instant at, String by);

    Optional<Prescreen> find(long id);

    /** Those that are not done, oldest first. */
    List<Prescreen> running();

    /** The newest first. @param hospital null: all */
    List<Prescreen> newest(@Nullable String hospital, int atMost);

    /** Whether the day was screened for all hospitals, or is being screened. */
    boolean knows(LocalDate day);

    void update(Prescreen prescreen);

    /** Bookings that start in this span, are still booked and not exempt, by id. @param after id of the last one seen */
    List<Appointment> booked(Instant from, Instant before, @Nullable String hospital, String after, int atMost);

    int count(Instant from, Instant before, @Nullable String hospital);
}
