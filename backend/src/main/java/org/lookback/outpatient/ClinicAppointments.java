package org.lookback.outpatient;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where bookings are kept. */
public interface ClinicAppointments {

    Optional<Appointment> find(String id);

    Optional<Appointment> find(ExternalId external);

    /** As it is now; nobody else may change it until the transaction ends. Its slot is locked before. */
    Optional<Appointment> lock(String id);

    /** The booking that occupies the slot, if any, as it is now. */
    Optional<Appointment> occupying(String slotId);

    /** Those that occupy a slot of the session, by id, locked. */
    List<Appointment> lockSession(String sessionId);

    /** @return false if the slot is occupied or the hospital's number is taken */
    boolean add(Appointment appointment, Instant at, String by);

    /** @return as it is stored now */
    Appointment update(Appointment appointment, Instant at, String by);

    /** No-shows without exemption that were to start in {@code [from, until)}. */
    int countNoShows(String patientRef, Instant from, Instant until);
}
